import type { ImportStage, ImportState } from '@/generated/staff/graphql.ts';
import type { Work } from './import-work.tsx';
import { counted, formatCount } from './import-words.ts';

/** An empty reference is the page's own address (RFC 3986, 4.4). */
const SAME_ADDRESS = '';

const STAGES: Record<ImportStage, string> = {
  JUDGING: 'Judging every row',
  COMPARING: 'Comparing with the ledger',
  RECORDING: 'Recording',
};

/** How far the work on an import is. Without script, a link looks again. */
export const WorkProgress = ({ work, state }: { work: Work | null; state: ImportState }) => (
  <div className="flex max-w-[36rem] flex-col gap-0.5 font-sans text-note tabular-nums">
    <p className="font-semibold">{headline(work, state)}</p>
    <progress
      className="w-full accent-river"
      aria-label="Progress of this step"
      max={1}
      {...(work?.stage && work.stage !== 'JUDGING' && { value: work.share })}
    />
    <p className="text-muted">
      {counted(work?.rowsRead ?? 0, 'row')} read, {formatCount(work?.rowsRefused ?? 0)} refused
      {work && work.rowsWritten > 0 && `, ${formatCount(work.rowsWritten)} recorded`}
    </p>
    <noscript>
      <a href={SAME_ADDRESS}>Look again</a>
    </noscript>
  </div>
);

function headline(work: Work | null, state: ImportState): string {
  if (work?.isCancelAsked) return 'Being stopped: nothing will be recorded';
  if (work?.stage) return STAGES[work.stage];
  return (work?.state ?? state) === 'QUEUED' ? 'Waiting for its turn' : 'Beginning';
}
