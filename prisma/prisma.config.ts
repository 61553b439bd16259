/**
 * What Prisma's command reads: the schema is a folder, one aggregate per file. `DATABASE_URL` is
 * read only by commands that reach a database; generating needs none.
 */
export default {
  schema: 'schema',
  migrations: { path: 'migrations' },
  datasource: { url: process.env['DATABASE_URL'] ?? '' },
};
