import type { Database } from '@headcount/db';
import type { StaffHouse } from './front-door/staff-door.ts';
import { createFindViewer } from './identity/find-viewer.ts';
import { serveIdentity } from './identity/serve-identity.ts';
import type { IdentitySettings } from './identity/settings.ts';
import { serveFiles } from './modules/capture/serve-files.ts';
import { serveRefusedRows } from './modules/import/serve-refused-rows.ts';
import { createStaffSchema } from './schema/staff-schema.ts';
import { createStaffContext } from './staff-context.ts';

/** The newsroom's side of the gateway, on the same database as the readers' side. */
export function createStaffHouse(database: Database, settings: IdentitySettings): StaffHouse {
  const findViewer = createFindViewer(database, settings);
  return {
    schema: createStaffSchema(),
    findViewer,
    siteUrl: settings.siteUrl,
    serveFiles: (server) => {
      serveFiles(server, database, findViewer);
      serveRefusedRows(server, database, findViewer);
    },
    serveIdentity: (server) => serveIdentity(server, database, settings),
    createContext: (course, viewer) =>
      createStaffContext(database, course, viewer, settings.siteUrl),
  };
}
