import { Caveat, ClaimLine, HowWeKnow, VERDICT_WORD } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/index.ts';
import type { ArticleClaims_ArticleFragment } from '@/generated/graphql.ts';
import type { FragmentType } from '@/generated/index.ts';
import { SumWrittenOut } from '@/features/figure/sum-written-out.tsx';
import { countWord } from '@/features/words/count-word.ts';

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
      missing
      figures {
        slug
      }
    }
    figures {
      slug
      kind
      evaluation {
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

/** "How we know": each claim with its verdict, the sums written out, then the doubts as sentences. */
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
  const sums = sumsByClaim(claims, figures);
  const doubts = doubtsOf(figures);
  return (
    <HowWeKnow foot={<p>{coverageWords(coverage, sourcesIndependent)}</p>}>
      {claims.map((claim) => (
        <ClaimLine
          key={claim.text}
          verdict={claim.verdict}
          claim={claim.text}
          reason={`${VERDICT_WORD[claim.verdict]}: ${claim.explanation}`}
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

/** The sums that a claim is about, each under the first claim that needs it. */
function sumsByClaim(claims: readonly Claim[], figures: Article['figures']) {
  const seen = new Set<string>();
  return new Map(
    claims.map((claim) => [
      claim,
      figures.filter((figure) => {
        const isNew =
          figure.kind !== 'RECORD' &&
          !seen.has(figure.slug) &&
          claim.figures.some(({ slug }) => slug === figure.slug);
        if (isNew) seen.add(figure.slug);
        return isNew;
      }),
    ]),
  );
}

/** The doubts about the figures that are derived; those of one report stand on its own page. */
function doubtsOf(figures: Article['figures']): string[] {
  const messages = figures
    .filter(({ kind }) => kind !== 'RECORD')
    .flatMap(({ evaluation: { refusals, caveats } }) => [
      refusals.map(({ message }) => message),
      caveats.map(({ message }) => message),
    ]);
  return [...new Set(messages.flat())];
}

function coverageWords({ numbers, bound }: Article['coverage'], sources: number): string {
  const led = `${bound} of ${numbers} ${numbers === 1 ? 'number leads' : 'numbers lead'} to evidence`;
  return `${led} · ${countWord(sources)} independent ${sources === 1 ? 'source' : 'sources'}`;
}
