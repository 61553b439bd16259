/** A room of the workspace and what it may reach. */
export interface Fence {
  /** The folder, from the root of the workspace. Its last part names the package. */
  folder: string;
  /** The rooms its programs may import. */
  imports: RoomName[];
  /** The rooms that its tests may import besides. */
  testImports?: RoomName[];
  /** Groups of libraries it may import. */
  libraries: LibraryGroup[];
  /** What to do instead of importing another room. */
  instead: string;
}

/** The rooms, by the last part of their folders. */
export type RoomName =
  | 'ledger'
  | 'db'
  | 'importer'
  | 'postgres'
  | 'charts'
  | 'ui'
  | 'testing'
  | 'launcher'
  | 'config'
  | 'seed'
  | 'gateway'
  | 'web'
  | 'bench';

/** Libraries that only some rooms may touch. */
export type LibraryGroup = 'database' | 'react' | 'graphql';

/** Who may import whom. `docs/architecture.md` draws the same arrows and gives the reasons. */
export const fences: readonly Fence[] = [
  {
    folder: 'packages/ledger',
    imports: [],
    libraries: [],
    instead: 'The ledger is pure and imports nothing of ours: pass what it needs as an argument.',
  },
  {
    folder: 'packages/db',
    imports: ['ledger'],
    testImports: ['testing', 'postgres', 'seed'],
    libraries: ['database'],
    instead: 'The database room knows records and the ledger only: let its caller bring the rest.',
  },
  {
    folder: 'packages/importer',
    imports: ['ledger'],
    libraries: [],
    instead:
      'The importer is a pure stream from bytes to reports: let its caller bring files, the clock and the database.',
  },
  {
    folder: 'packages/postgres',
    imports: [],
    libraries: ['database'],
    instead:
      'The server room starts and migrates databases and knows no records: do it in packages/db.',
  },
  {
    folder: 'packages/charts',
    imports: ['ledger'],
    libraries: ['react'],
    instead: 'Charts take plain values: let the page pass them as props.',
  },
  {
    folder: 'packages/ui',
    imports: ['ledger'],
    libraries: ['react'],
    instead: 'Components take plain props and never fetch: let the page bring the value.',
  },
  {
    folder: 'packages/testing',
    imports: ['db', 'ledger', 'postgres', 'seed'],
    libraries: ['database'],
    instead: 'The harness brings up databases for tests and nothing else: do it in the test.',
  },
  {
    folder: 'packages/launcher',
    imports: ['postgres', 'seed'],
    libraries: [],
    instead: 'The launcher runs programs: start this one as a child process.',
  },
  {
    folder: 'packages/config',
    imports: [],
    libraries: [],
    instead: 'Presets import no room.',
  },
  {
    folder: 'prisma/seed',
    imports: ['db', 'ledger', 'postgres'],
    testImports: ['testing'],
    libraries: [],
    instead: 'The story is loaded through packages/db and judged by packages/ledger.',
  },
  {
    folder: 'apps/gateway',
    imports: ['db', 'importer', 'ledger'],
    testImports: ['testing', 'postgres'],
    libraries: ['graphql'],
    instead: 'The gateway reads through packages/db and judges through packages/ledger.',
  },
  {
    folder: 'apps/web',
    imports: ['charts', 'ledger', 'ui'],
    testImports: ['testing', 'postgres'],
    libraries: ['react', 'graphql'],
    instead: 'The site knows the schema only: ask the gateway with a query.',
  },
  {
    folder: 'bench',
    imports: ['db', 'ledger', 'postgres', 'seed', 'testing'],
    libraries: ['database'],
    instead: 'A bench measures programs from outside: start this one as a child process.',
  },
];
