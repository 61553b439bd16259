import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { printPublicSchema, printStaffSchema } from '../schema/print-schema.ts';

/** `schema:print` writes both printed schemas; `schema:check` fails where one differs from the modules. */
const printed = { 'schema.graphql': printPublicSchema(), 'staff.graphql': printStaffSchema() };

for (const [file, text] of Object.entries(printed)) {
  const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
  if (process.argv[2] !== 'check') {
    writeFileSync(path, text);
  } else if (readFileSync(path, 'utf8') !== text) {
    process.stderr.write(
      `${file} differs from the modules. Run \`pnpm run schema:print\` and commit it.\n`,
    );
    process.exitCode = 1;
  }
}
