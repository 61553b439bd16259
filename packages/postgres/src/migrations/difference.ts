import { prismaFolder, readSchema } from './prisma-folder.ts';
import { noFilters, withSchemaEngine } from './schema-engine.ts';

/**
 * The SQL that would bring a database to the schema, or undefined when it is there. CHECKs,
 * triggers and grants are not part of a Prisma schema, and are left alone.
 */
export async function differenceFromSchema(
  url: string,
  folder = prismaFolder,
): Promise<string | undefined> {
  const files = await readSchema(folder);
  return await withSchemaEngine(url, async (engine) => {
    const { stdout, exitCode } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: folder },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: noFilters,
    });
    return exitCode === 0 ? undefined : (stdout ?? undefined);
  });
}
