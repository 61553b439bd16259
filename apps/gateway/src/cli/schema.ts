import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { printPublicSchema } from '../schema/print-schema.ts';

const path = fileURLToPath(new URL('../../schema.graphql', import.meta.url));
const printed = printPublicSchema();

if (process.argv[2] === 'check') {
  if (readFileSync(path, 'utf8') !== printed) {
    process.stderr.write(
      'schema.graphql differs from the modules. Run `pnpm run schema:print` and commit it.\n',
    );
    process.exitCode = 1;
  }
} else {
  writeFileSync(path, printed);
}
