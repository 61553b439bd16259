import { createDatabase } from '@headcount/db';
import { openImportDesk } from '../src/importing/work/open-import-desk.ts';

/** A program that works on imports until it is killed. */
const [databaseUrl = ''] = process.argv.slice(2);
openImportDesk({
  database: createDatabase({ url: databaseUrl }),
  databaseUrl,
  report: String,
  everyMs: 20,
});
// Looking for work alone keeps no program alive.
setInterval(() => {}, 60_000);
