import { badName } from '../../arguments/parse-names.ts';
import type { Context } from '../../context.ts';

/** Refuses slugs that no source has: a misspelt one would silently set nothing aside. */
export async function refuseUnknownSources(
  { loaders }: Context,
  argument: string,
  slugs: readonly string[],
): Promise<void> {
  await Promise.all(
    slugs.map(async (slug) => {
      if (await loaders.source(slug, null)) return;
      const allowed = 'the slug of a source of the ledger, such as frontex';
      throw badName(argument, { given: slugs, name: slug, allowed });
    }),
  );
}
