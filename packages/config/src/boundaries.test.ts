import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterAll, expect, test } from 'vitest';

const scratch = mkdtempSync(join(tmpdir(), 'fences-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Puts one line into a file of a pretended workspace and runs the boundary check over it. */
function check(file: string, line: string) {
  const path = join(scratch, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${line}\n`);
  const config = join(import.meta.dirname, 'boundaries.config.ts');
  const oxlint = join(import.meta.dirname, '../node_modules/oxlint/bin/oxlint');
  const run = spawnSync(process.execPath, [oxlint, '--config', config, path], { encoding: 'utf8' });
  return { isAllowed: run.status === 0, says: run.stdout };
}

test.each([
  ['packages/ledger/src/sum.ts', "import '@headcount/db';", 'pass what it needs as an argument'],
  ['packages/ledger/src/sum.ts', "import pg from 'pg';", 'add a read or a write there'],
  ['apps/web/src/app/page.tsx', "import '@headcount/db';", 'ask the gateway with a query'],
  ['apps/web/src/app/page.tsx', "import type { Client } from 'pg';", 'Only packages/db knows SQL'],
  ['apps/gateway/src/main.ts', "import '@headcount/testing';", 'reads through packages/db'],
  [
    'apps/gateway/src/main.ts',
    "import '../../../packages/db/src/index.ts';",
    'by its package name',
  ],
  ['packages/db/src/read.ts', "import { gql } from 'graphql';", 'Only the gateway speaks GraphQL'],
])('%s may not say %s, and is told what to do instead', (file, line, instead) => {
  const { isAllowed, says } = check(file, line);
  expect(isAllowed).toBe(false);
  expect(says).toContain(instead);
});

test.each([
  ['apps/web/src/app/page.tsx', "import '@headcount/ui';"],
  ['apps/web/e2e/stack.ts', "import '@headcount/testing';"],
  ['apps/gateway/src/modules/crossing/crossing.test.ts', "import '@headcount/testing';"],
  ['packages/db/src/read.ts', "import pg from 'pg';"],
])('%s may say %s', (file, line) => {
  expect(check(file, line).isAllowed).toBe(true);
});
