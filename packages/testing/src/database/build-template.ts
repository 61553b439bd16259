import { applyMigrations, createDatabase, dropDatabase } from '@headcount/postgres';
import { Client } from 'pg';
import { withDatabase, type Contents, type Templates } from './templates.ts';

/**
 * Builds the template the first time that anybody asks for a copy of it, and returns its name.
 * Several test files ask at once: one builds, the others wait for the lock.
 */
export async function ensureTemplate(templates: Templates, contents: Contents): Promise<string> {
  const name = `headcount_template_${contents}`;
  const client = new Client({ connectionString: templates.adminUrl });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
    const found = await client.query(
      'SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate',
      [name],
    );
    if (!found.rowCount) {
      await build(templates, name, contents);
      // A template can be copied only while nobody is connected to it: from here on nobody can be.
      await client.query(`ALTER DATABASE ${name} IS_TEMPLATE true ALLOW_CONNECTIONS false`);
      await client.query(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1',
        [name],
      );
    }
    return name;
  } finally {
    await client.end();
  }
}

async function build(templates: Templates, name: string, contents: Contents): Promise<void> {
  const url = withDatabase(templates.ownerUrl, name);
  await dropDatabase(templates.adminUrl, name);
  await createDatabase(templates.adminUrl, name, 'headcount_owner');
  await applyMigrations(url);
  if (contents === 'story') {
    // Loaded late: tests that need no story do not need its loader either.
    const { loadStoryIfEmpty } = await import('@headcount/seed');
    await loadStoryIfEmpty(url);
  }
}
