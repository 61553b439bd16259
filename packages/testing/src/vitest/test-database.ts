import { afterAll, inject } from 'vitest';
import { copyOf, type DatabaseCopy } from '../database/copy.ts';
import type { Contents } from '../database/templates.ts';
import { providedTemplates } from './provided.ts';

/**
 * A database of this test file's own, dropped after its tests. Call it at the top of the file or
 * in `beforeAll`; the run needs `@headcount/testing/global-setup` as its `globalSetup`.
 */
export async function testDatabase(contents: Contents = 'story'): Promise<DatabaseCopy> {
  const copy = await copyOf(inject(providedTemplates), contents);
  afterAll(() => copy.drop());
  return copy;
}
