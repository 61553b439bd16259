import { graphql, readFragment } from '@/generated/index.ts';
import type { CheckFoot_ArticleFragment } from '@/generated/graphql.ts';
import type { FragmentType } from '@/generated/index.ts';
import { checkWords } from './check-words.ts';

const CheckFoot_article = graphql(`
  fragment CheckFoot_article on Article {
    check {
      coverage {
        numbers
        bound
      }
      independentSources
      diagnostics {
        code
      }
    }
    figures {
      evaluation {
        inputs {
          record {
            ... on Crossing {
              citation {
                source {
                  slug
                }
                via {
                  slug
                }
              }
            }
          }
        }
      }
    }
  }
`);

/** One line under "how we know": how many numbers lead to evidence, and on whom they rest. */
export const CheckFoot = ({ article }: { article: FragmentType<typeof CheckFoot_article> }) => {
  const { check, figures } = readFragment(CheckFoot_article, article);
  const { coverage, independentSources, diagnostics } = check;
  return (
    <p>
      {checkWords({
        ...coverage,
        independentSources,
        secondHand: countSecondHand(figures),
        remarks: diagnostics.length,
      })}
    </p>
  );
};

/** Sources none of whose reports was read at the source itself. */
function countSecondHand(figures: CheckFoot_ArticleFragment['figures']): number {
  const citations = figures.flatMap(({ evaluation }) =>
    evaluation.inputs.flatMap(({ record }) => ('citation' in record ? [record.citation] : [])),
  );
  const atTheSource = new Set(citations.flatMap(({ source, via }) => (via ? [] : [source.slug])));
  const all = new Set(citations.map(({ source }) => source.slug));
  return [...all].filter((slug) => !atTheSource.has(slug)).length;
}
