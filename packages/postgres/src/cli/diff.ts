import path from 'node:path';
import { writeMigration } from '../migrations/write-migration.ts';
import { runOnTarget } from '../run-on-target.ts';

/** `npm run db:diff NAME`: writes the migration from the migrations so far to the schema. */
const name = process.argv[2];
if (name === undefined) {
  console.error('Name the migration: npm run db:diff add_something');
  process.exitCode = 1;
} else {
  await runOnTarget(async ({ adminUrl }) => {
    const file = await writeMigration(adminUrl, name);
    console.log(
      file === undefined
        ? 'Nothing to change: the migrations lead to the schema.'
        : `Wrote ${path.relative(path.resolve(import.meta.dirname, '../../../..'), file)}; read it before you apply it.`,
    );
  });
}
