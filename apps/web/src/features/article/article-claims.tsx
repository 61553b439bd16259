import { Caveat, ClaimLine, HowWeKnow, VERDICT_WORD } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { SumWrittenOut } from '@/features/figure/sum-written-out.tsx';
import { CheckFoot } from './check-foot.tsx';
import { claimWords, doubtsOf, partClaims, sumsByClaim } from './part-claims.ts';
import { SingleReports } from './single-reports.tsx';

const ArticleClaims_article = graphql(`
  fragment ArticleClaims_article on Article {
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
    ...CheckFoot_article
  }
`);

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
  const read = readFragment(ArticleClaims_article, article);
  const { claims, figures } = read;
  const bySlug = new Map(figures.map((figure) => [figure.slug, figure]));
  const { worked, single } = partClaims(claims, bySlug);
  const sums = sumsByClaim(worked, bySlug);
  const doubts = doubtsOf(figures);
  return (
    <HowWeKnow foot={<CheckFoot article={read} />}>
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
