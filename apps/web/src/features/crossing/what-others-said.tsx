import { RangeStrip } from '@headcount/charts';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { countWord } from '@/features/words/count-word.ts';
import { formatPeriod } from '@/features/words/format-period.ts';
import type { OtherReports } from './other-reports.ts';

/** The same count in all its wordings on one scale; nothing where everybody used the same words. */
export const Wordings = ({ others: { sameCount, wordings } }: { others: OtherReports }) =>
  wordings.length > 1 && (
    <div>
      <p>
        Read in {countWord(sameCount.length + 1)} places, in {countWord(wordings.length)} wordings:
      </p>
      <RangeStrip title="The count in its wordings" rows={wordings} />
    </div>
  );

/** Where else the same count was read, each leading to its own record. */
export const AlsoIn = ({
  others: { sameCount },
  asOf,
}: {
  others: OtherReports;
  asOf: string | null;
}) =>
  sameCount.length > 0 && (
    <>
      ; also in{' '}
      {sameCount.map(({ key, citation }, index) => (
        <span key={key}>
          {index > 0 && ', '}
          <a href={withAsOf(`/crossings/${key}`, asOf)}>
            {citation.via?.name ?? citation.source.name}
          </a>
        </span>
      ))}
    </>
  );

/** Counts of other days on the same route, so that nobody takes one for the other. */
export const OtherDays = ({
  others: { otherDays },
  asOf,
}: {
  others: OtherReports;
  asOf: string | null;
}) =>
  otherDays.length > 0 && (
    <ul className="flex flex-col gap-0.5">
      {otherDays.map((other) => (
        <li key={other.key}>
          <a href={withAsOf(`/crossings/${other.key}`, asOf)}>{other.quantity.text}</a>,{' '}
          {formatPeriod({ start: other.periodStart, end: other.periodEnd, note: other.periodNote })}
          , said by {other.citation.source.name}
        </li>
      ))}
    </ul>
  );
