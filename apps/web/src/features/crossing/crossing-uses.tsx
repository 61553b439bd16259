import { VerdictMark } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/index.ts';
import type { CrossingUses_CrossingFragment } from '@/generated/graphql.ts';
import type { FragmentType } from '@/generated/index.ts';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { PageSection } from '@/features/site/page-section.tsx';

const CrossingUses_crossing = graphql(`
  fragment CrossingUses_crossing on Crossing {
    usedBy {
      figures {
        how
        figure {
          slug
          title
          evaluation {
            text
            verdict
          }
        }
      }
      articles {
        claims
        revision {
          revision
        }
        article {
          slug
          headline
          revision
        }
      }
    }
  }
`);

type Uses = CrossingUses_CrossingFragment['usedBy'];

/** The figures that a report fills a part of, or could, and the articles that printed it. */
export const CrossingUses = ({
  crossing,
  asOf,
}: {
  crossing: FragmentType<typeof CrossingUses_crossing>;
  asOf: string | null;
}) => {
  const { figures, articles } = readFragment(CrossingUses_crossing, crossing).usedBy;
  const counted = figures.filter(({ how }) => how === 'COUNTED');
  const candidates = figures.filter(({ how }) => how === 'CANDIDATE');
  return (
    <>
      {counted.length > 0 && (
        <PageSection heading="The figures that use it">
          <FigureUses uses={counted} asOf={asOf} />
        </PageSection>
      )}
      {candidates.length > 0 && (
        <PageSection heading="The figures that could use it">
          <FigureUses uses={candidates} asOf={asOf} />
        </PageSection>
      )}
      {articles.length > 0 && (
        <PageSection heading="The articles that rest on it">
          <ul className="max-w-[48rem] font-sans text-note">
            {articles.map(({ article, revision, claims }) => (
              <li key={article.slug} className="border-b border-hairline py-1">
                <a href={withAsOf(`/articles/${article.slug}`, asOf)}>{article.headline}</a>
                {revision.revision !== article.revision && `, in revision ${revision.revision}`}
                <span className="block text-muted">
                  {claims.map((claim, index) => (
                    <span key={claim}>
                      {index > 0 && ' · '}
                      <q>{claim}</q>
                    </span>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </PageSection>
      )}
    </>
  );
};

const FigureUses = ({ uses, asOf }: { uses: Uses['figures']; asOf: string | null }) => (
  <ul className="max-w-[48rem] font-sans text-note">
    {uses.map(({ figure: { slug, title, evaluation } }) => (
      <li
        key={slug}
        className="flex flex-wrap justify-between gap-x-4 border-b border-hairline py-1"
      >
        <a href={withAsOf(`/figures/${slug}`, asOf)}>{title}</a>
        <span className="tabular-nums">
          {evaluation.text ?? 'nothing may be printed'} <VerdictMark verdict={evaluation.verdict} />
        </span>
      </li>
    ))}
  </ul>
);
