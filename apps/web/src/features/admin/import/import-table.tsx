import { DataTable, StatusWord } from '@headcount/ui';
import type { ImportsPageQuery } from '@/generated/staff/graphql.ts';
import { formatMoment } from '../words/format-moment.ts';
import { counted, formatCount, STATE_WORDS } from './import-words.ts';

type Job = ImportsPageQuery['importJobs']['edges'][number]['node'];

/** Who imported what, when, and what became of it. */
export const ImportTable = ({ jobs }: { jobs: readonly Job[] }) => (
  <DataTable
    caption="Imports"
    columns={[
      { key: 'file', header: 'File' },
      { key: 'state', header: 'State' },
      { key: 'outcome', header: 'Outcome' },
      { key: 'by', header: 'By' },
      { key: 'at', header: 'When (UTC)', isUnbroken: true },
    ]}
    rows={jobs.map((job) => {
      const { words, mark, tone } = STATE_WORDS[job.state];
      return {
        key: job.id,
        cells: {
          file: <a href={`/admin/import/${job.id}`}>{job.file.name}</a>,
          state: (
            <StatusWord mark={mark} tone={tone}>
              {words}
            </StatusWord>
          ),
          outcome: outcomeOf(job),
          by: (job.askedBy ?? job.by).name,
          at: formatMoment(job.endedAt ?? job.at),
        },
      };
    })}
  />
);

function outcomeOf({ state, report }: Job): string {
  if (!report) return '—';
  const { rows, refused, outcome } = report;
  if (!outcome) return `${counted(rows, 'row')}, ${formatCount(refused)} refused`;
  const { created, revised, unchanged } = outcome;
  if (state === 'DONE' && created + revised === 0) {
    return `Nothing new: ${formatCount(unchanged)} were there already`;
  }
  const sum = `${formatCount(created)} new, ${formatCount(revised)} revised, ${formatCount(unchanged)} there already`;
  return state === 'DONE' ? sum : `Would be ${sum}`;
}
