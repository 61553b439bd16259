import type { ArticleClaims_ArticleFragment } from '@/generated/graphql.ts';

type Claim = ArticleClaims_ArticleFragment['claims'][number];
type Figure = ArticleClaims_ArticleFragment['figures'][number];

/** Claims that were worked out, or are not proven; and those that are one report's own number. */
export function partClaims(claims: readonly Claim[], figures: ReadonlyMap<string, Figure>) {
  const isSingle = ({ verdict, figures: about }: Claim) =>
    verdict === 'PROVEN' &&
    about.length === 1 &&
    about.every(({ slug }) => figures.get(slug)?.kind === 'RECORD');
  return {
    worked: claims.filter((claim) => !isSingle(claim)),
    single: claims.filter(isSingle),
  };
}

/** "More than 370,000 entries"; a comparison stands as it was printed. */
export function claimWords(
  { text, figures: about }: Claim,
  figures: ReadonlyMap<string, Figure>,
): string {
  const [only] = about;
  const unit = about.length === 1 && only ? figures.get(only.slug)?.unit : undefined;
  const words = unit ? `${text} ${unit}` : text;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The sums that a claim is about, each under the first claim that needs it. */
export function sumsByClaim(claims: readonly Claim[], figures: ReadonlyMap<string, Figure>) {
  const shown = new Set<string>();
  return new Map(
    claims.map((claim) => {
      const sums = claim.figures.flatMap(({ slug }) => {
        const figure = figures.get(slug);
        if (!figure || figure.kind === 'RECORD' || shown.has(slug)) return [];
        shown.add(slug);
        return figure;
      });
      return [claim, sums];
    }),
  );
}

/**
 * The doubts about the figures that were worked out, each kind once, in the words of the figure
 * with the most parts. Those about one report stand on its own page.
 */
export function doubtsOf(figures: readonly Figure[]): string[] {
  const derived = figures
    .filter(({ kind }) => kind !== 'RECORD')
    .toSorted((a, b) => b.evaluation.inputs.length - a.evaluation.inputs.length);
  const said = new Set<string>();
  return derived.flatMap(({ evaluation: { refusals, caveats } }) => {
    const doubts = [...refusals, ...caveats].filter(({ code }) => !said.has(code));
    for (const { code } of doubts) said.add(code);
    return doubts.map(({ message }) => message);
  });
}
