import { randomBytes } from 'node:crypto';
import { copyDatabase, dropDatabase } from '@headcount/postgres';
import { ensureTemplate } from './build-template.ts';
import { withDatabase, type Contents, type Templates } from './templates.ts';

/** A database of one test's own. */
export interface DatabaseCopy {
  /** As the role that owns the tables: for arrangements. */
  readonly ownerUrl: string;
  /** As the role that serves, with its limits: for the code under test. */
  readonly appUrl: string;
  /** Drops it, and ends what is still connected to it. */
  drop(): Promise<void>;
}

/** Copies a template into a database with a name of its own. */
export async function copyOf(templates: Templates, contents: Contents): Promise<DatabaseCopy> {
  const template = await ensureTemplate(templates, contents);
  const name = `headcount_test_${randomBytes(6).toString('hex')}`;
  await copyDatabase(templates.adminUrl, template, name);
  return {
    ownerUrl: withDatabase(templates.ownerUrl, name),
    appUrl: withDatabase(templates.appUrl, name),
    drop: () => dropDatabase(templates.adminUrl, name),
  };
}
