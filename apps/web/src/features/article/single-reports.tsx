import { VerdictMark } from '@headcount/ui';
import type { Verdict } from '@/generated/graphql.ts';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { countWord } from '@/features/words/count-word.ts';

/** Numbers that nothing was added to: each is as one report gave it. One step away, in few words. */
export const SingleReports = ({
  claims,
  isOnly,
  asOf,
}: {
  claims: readonly {
    text: string;
    verdict: Verdict;
    figures: readonly { slug: string; title: string }[];
  }[];
  /** Whether the article prints no others. */
  isOnly: boolean;
  asOf: string | null;
}) => (
  <details className="border-t border-hairline py-1.5 font-sans text-note" open={isOnly}>
    <summary className="py-0.5 text-muted">{summaryWords(claims.length, isOnly)}</summary>
    <ul className="pt-1">
      {claims.map(({ text, verdict, figures: [figure] }) => (
        <li
          key={figure?.slug ?? text}
          className="grid grid-cols-[1.625rem_9.5rem_minmax(0,1fr)] items-baseline py-0.5"
        >
          <VerdictMark verdict={verdict} />
          <span className="tabular-nums">{text}</span>
          {figure && <a href={withAsOf(`/figures/${figure.slug}`, asOf)}>{figure.title}</a>}
        </li>
      ))}
    </ul>
  </details>
);

function summaryWords(count: number, isOnly: boolean): string {
  const more = isOnly ? '' : ' more';
  if (count === 1) return `One${more} number is one report’s own, and proven`;
  const number = countWord(count);
  const capitalised = number.charAt(0).toUpperCase() + number.slice(1);
  return `${capitalised}${more} numbers are each one report’s own, and proven`;
}
