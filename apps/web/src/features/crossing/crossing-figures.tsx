import { VerdictMark } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { PageSection } from '@/features/site/page-section.tsx';

const CrossingFigures_crossing = graphql(`
  fragment CrossingFigures_crossing on Crossing {
    figures {
      slug
      title
      evaluation {
        text
        verdict
      }
    }
  }
`);

/** The figures that count a report among their inputs. */
export const CrossingFigures = ({
  crossing,
  asOf,
}: {
  crossing: FragmentType<typeof CrossingFigures_crossing>;
  asOf: string | null;
}) => {
  const { figures } = readFragment(CrossingFigures_crossing, crossing);
  if (figures.length === 0) return null;
  return (
    <PageSection heading="The figures that use it">
      <ul className="max-w-[48rem] font-sans text-note">
        {figures.map(({ slug, title, evaluation }) => (
          <li
            key={slug}
            className="flex flex-wrap justify-between gap-x-4 border-b border-hairline py-1"
          >
            <a href={withAsOf(`/figures/${slug}`, asOf)}>{title}</a>
            <span className="tabular-nums">
              {evaluation.text} <VerdictMark verdict={evaluation.verdict} />
            </span>
          </li>
        ))}
      </ul>
    </PageSection>
  );
};
