import { formatNumber } from '@headcount/ledger';
import { DataTable, VerdictMark } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/index.ts';
import type { MovedFigures_DiffFragment } from '@/generated/graphql.ts';
import type { FragmentType } from '@/generated/index.ts';
import { momentInAddress } from '@/features/as-of/moment-in-address.ts';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { formatDay } from '@/features/words/format-day.ts';
import { shortMonths } from '@/features/words/short-months.ts';
import { ChangeSection } from './change-section.tsx';

const MovedFigures_diff = graphql(`
  fragment MovedFigures_diff on LedgerDiff {
    from
    to
    movedCount
    moved {
      lowerBy
      figure {
        slug
        title
      }
      before {
        text
        verdict
      }
      after {
        text
        verdict
      }
    }
  }
`);

/** The figures that are not what they were, before and after, each leading to both. */
export const MovedFigures = ({ diff }: { diff: FragmentType<typeof MovedFigures_diff> }) => {
  const { from, to, moved, movedCount } = readFragment(MovedFigures_diff, diff);
  return (
    <ChangeSection
      heading="Figures that moved"
      none="No figure moved"
      count={movedCount}
      shown={moved.length}
    >
      <DataTable
        caption="Figures that moved"
        columns={[
          { key: 'title', header: 'Figure' },
          { key: 'before', header: `On ${shortMonths(formatDay(from))}` },
          { key: 'after', header: `On ${shortMonths(formatDay(to))}` },
          { key: 'by', header: 'Lower end moved by', align: 'end' },
        ]}
        rows={moved.map(({ figure: { slug, title }, before, after, lowerBy }) => ({
          key: slug,
          cells: {
            title: <a href={hrefOn(slug, to)}>{title}</a>,
            before: <Said said={before} href={hrefOn(slug, from)} />,
            after: <Said said={after} href={hrefOn(slug, to)} />,
            by: lowerBy && signed(lowerBy),
          },
        }))}
      />
    </ChangeSection>
  );
};

const hrefOn = (slug: string, instant: string): string =>
  withAsOf(`/figures/${slug}`, momentInAddress(instant));

type Said = MovedFigures_DiffFragment['moved'][number]['before'];

const Said = ({ said: { text, verdict }, href }: { said: Said; href: string }) => (
  <span>
    <a href={href}>{text ?? 'nothing'}</a> <VerdictMark verdict={verdict} />
  </span>
);

/** "+152,050" and "−65,500", with a true minus. */
const signed = (difference: string): string =>
  difference.startsWith('-')
    ? `−${formatNumber(difference.slice(1))}`
    : `+${formatNumber(difference)}`;
