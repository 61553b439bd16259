import { defineConfig } from 'prisma/config';

/**
 * The schema is a folder, one aggregate per file. `DATABASE_URL` is read only by commands that
 * reach a database; generating needs none.
 */
export default defineConfig({
  schema: 'schema',
  migrations: { path: 'migrations' },
  datasource: { url: process.env['DATABASE_URL'] ?? '' },
});
