import { Breadcrumb, PageTitle, StatusWord, Tabs } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/staff/index.ts';
import type { FragmentType } from '@/generated/staff/index.ts';
import { formatMoment } from '../words/format-moment.ts';
import { formatSize, STATE_WORDS } from './import-words.ts';

export const ImportHead_job = graphql(`
  fragment ImportHead on ImportJob {
    id
    state
    at
    file {
      id
      name
      byteLength
    }
    by {
      name
    }
  }
`);

export type ImportStep = 'conventions' | 'mapping' | 'check' | 'refused';

/** The file, how far its import is, and the steps of it. */
export const ImportHead = ({
  job,
  step,
}: {
  job: FragmentType<typeof ImportHead_job>;
  step: ImportStep;
}) => {
  const { id, state, at, file, by } = readFragment(ImportHead_job, job);
  const { words, mark, tone } = STATE_WORDS[state];
  const address = `/admin/import/${id}`;
  return (
    <div className="flex flex-col gap-1.5">
      <Breadcrumb steps={[{ label: 'Import', href: '/admin/import' }, { label: file.name }]} />
      <PageTitle>{file.name}</PageTitle>
      <p className="font-sans text-note text-muted">
        <StatusWord mark={mark} tone={tone}>
          {words}
        </StatusWord>
        {` · ${formatSize(file.byteLength)} · begun by ${by.name}, ${formatMoment(at)} UTC · `}
        <a href={`/admin/api/files/${file.id}`}>the file</a>
      </p>
      <Tabs
        label="Steps of the import"
        tabs={[
          {
            href: `${address}/conventions`,
            label: '1 How it is written',
            isCurrent: step === 'conventions',
          },
          { href: `${address}/mapping`, label: '2 What it means', isCurrent: step === 'mapping' },
          { href: address, label: '3 Check and record', isCurrent: step === 'check' },
          ...(step === 'refused'
            ? [{ href: `${address}/refused`, label: 'Refused rows', isCurrent: true }]
            : []),
        ]}
      />
    </div>
  );
};
