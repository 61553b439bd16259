import { Caveat, ClaimLine, HowWeKnow, VERDICT_WORD } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/index.ts';
import type { ArticleClaims_ArticleFragment } from '@/generated/graphql.ts';
import type { FragmentType } from '@/generated/index.ts';
import { SumWrittenOut } from '@/features/figure/sum-written-out.tsx';
import { countWord } from '@/features/words/count-word.ts';
import { SingleReports } from './single-reports.tsx';

const ArticleClaims_article = graphql(`
  fragment ArticleClaims_article on Article {
    sourcesIndependent
    coverage {
      numbers
      bound
    }
    claims {
      text
      verdict
      explanation
      figures {
        slug
        title
      }
    }
    figures {
      slug
      kind
      unit
      evaluation {
        inputs {
          label
        }
        caveats {
          code
          message
        }
        refusals {
          code
          message
        }
        ...SumWrittenOut_evaluation
      }
    }
  }
`);

type Article = ArticleClaims_ArticleFragment;
type Claim = Article['claims'][number];
type Figure = Article['figures'][number];

/**
 * "How we know": each claim that had to be worked out, with its verdict and the sum written out;
 * then the numbers that are one report's own; then the doubts as sentences.
 */
export const ArticleClaims = ({
  article,
  asOf,
}: {
  article: FragmentType<typeof ArticleClaims_article>;
  asOf: string | null;
}) => {
  const { claims, figures, coverage, sourcesIndependent } = readFragment(
    ArticleClaims_article,
    article,
  );
  const bySlug = new Map(figures.map((figure) => [figure.slug, figure]));
  const { worked, single } = partClaims(claims, bySlug);
  const sums = sumsByClaim(worked, bySlug);
  const doubts = doubtsOf(figures);
  return (
    <HowWeKnow foot={<p>{coverageWords(coverage, sourcesIndependent)}</p>}>
      {worked.map((claim) => (
        <ClaimLine
          key={claim.text}
          verdict={claim.verdict}
          claim={claimWords(claim, bySlug)}
          reason={`${VERDICT_WORD[claim.verdict]}. ${claim.explanation}`}
        >
          {sums.get(claim)?.map((figure) => (
            <SumWrittenOut
              key={figure.slug}
              evaluation={figure.evaluation}
              caption={`The sum behind: ${claim.text}`}
              asOf={asOf}
            />
          ))}
        </ClaimLine>
      ))}
      {single.length > 0 && (
        <SingleReports claims={single} isOnly={worked.length === 0} asOf={asOf} />
      )}
      {doubts.length > 0 && (
        <div className="flex flex-col gap-1.5 border-t border-hairline py-2">
          {doubts.map((message) => (
            <Caveat key={message}>{message}</Caveat>
          ))}
        </div>
      )}
    </HowWeKnow>
  );
};

/** Claims that were worked out, or are not proven; and those that are one report's own number. */
function partClaims(claims: readonly Claim[], figures: ReadonlyMap<string, Figure>) {
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
function claimWords({ text, figures: about }: Claim, figures: ReadonlyMap<string, Figure>): string {
  const [only] = about;
  const unit = about.length === 1 && only ? figures.get(only.slug)?.unit : undefined;
  const words = unit ? `${text} ${unit}` : text;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The sums that a claim is about, each under the first claim that needs it. */
function sumsByClaim(claims: readonly Claim[], figures: ReadonlyMap<string, Figure>) {
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
function doubtsOf(figures: readonly Figure[]): string[] {
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

function coverageWords({ numbers, bound }: Article['coverage'], sources: number): string {
  const led = `${bound} of ${numbers} ${numbers === 1 ? 'number leads' : 'numbers lead'} to evidence`;
  return `${led} · ${countWord(sources)} independent ${sources === 1 ? 'source' : 'sources'}`;
}
