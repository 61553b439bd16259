import { PageSection } from '@/features/site/page-section.tsx';
import { formatCount } from './import-words.ts';

interface Finding {
  message: string;
  lines: readonly number[];
}

const WORDS: Record<string, string> = {
  TOTAL_DIFFERS: 'Totals that are not the sum of their parts',
  DUPLICATE: 'Counts that stand in the file twice',
  CONTRADICTION: 'Counts that stand in the file twice, and differ',
  COPIED_PERIOD: 'Periods that may have been copied from one another',
  FALLING_CUMULATIVE: 'Cumulative counts that fall',
  CUMULATIVE_IN_SERIES: 'Cumulative counts among daily or weekly ones',
  CHECK_INCOMPLETE: 'Checks that could not remember all of the file',
};

/** So many are in sight at once. */
const SHOWN = 10;

/** What no single row shows: nothing is refused for it, it is for asking the source. */
export const PlausibilityFindings = ({
  findings,
}: {
  findings: readonly { code: string; count: number; shown: readonly Finding[] }[];
}) => (
  <PageSection heading="Plausibility">
    {findings.length === 0 ? (
      <p className="font-sans text-note text-muted">Nothing was found.</p>
    ) : (
      findings.map(({ code, count, shown }) => (
        <div key={code} className="flex flex-col gap-0.5 font-sans text-note">
          <h3 className="font-semibold">
            {WORDS[code] ?? code}: {formatCount(count)}
          </h3>
          <FindingList findings={shown.slice(0, SHOWN)} />
          {shown.length > SHOWN && (
            <details>
              <summary className="cursor-pointer py-0.5 text-muted">
                {formatCount(shown.length - SHOWN)} more
                {count > shown.length && `, of ${formatCount(count - SHOWN)}`}
              </summary>
              <FindingList findings={shown.slice(SHOWN)} />
            </details>
          )}
        </div>
      ))
    )}
  </PageSection>
);

const FindingList = ({ findings }: { findings: readonly Finding[] }) => (
  <ul className="message-list">
    {findings.map(({ message, lines }) => (
      <li key={`${message}${lines.join()}`} className="message" data-level="WARNING">
        {message}{' '}
        {!/\bLines? \d/.test(message) && lines.length > 0 && (
          <span className="text-muted">Lines {[...new Set(lines)].join(', ')}.</span>
        )}
      </li>
    ))}
  </ul>
);
