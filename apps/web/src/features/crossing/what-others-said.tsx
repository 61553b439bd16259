import { RangeStrip } from '@headcount/charts';
import { countWord } from '@/features/words/count-word.ts';
import { formatPeriod } from '@/features/words/format-period.ts';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import type { OtherReport, OtherReports } from './other-reports.ts';

/** The same count in others' words, drawn on one scale, with where each was read. */
export const SameCount = ({
  others: { sameCount, wordings },
  asOf,
}: {
  others: OtherReports;
  asOf: string | null;
}) =>
  sameCount.length > 0 && (
    <div className="flex flex-col gap-0.5">
      <p>
        {wordings.length > 1
          ? `Read in ${countWord(sameCount.length + 1)} places, in ${countWord(wordings.length)} wordings:`
          : `Read in ${countWord(sameCount.length + 1)} places, in the same words.`}
      </p>
      {wordings.length > 1 && <RangeStrip title="The count in its wordings" rows={wordings} />}
      <p>
        Also in{' '}
        {sameCount.map((other, index) => (
          <span key={other.key}>
            {index > 0 && ', '}
            <a href={withAsOf(`/crossings/${other.key}`, asOf)}>{teller(other)}</a>
          </span>
        ))}
      </p>
    </div>
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

/** Where a report was read: the outlet, else the source itself. */
const teller = ({ citation }: OtherReport): string => citation.via?.name ?? citation.source.name;
