import { DefinitionList, StatusWord } from '@headcount/ui';
import type { CitationEvidenceQuery } from '@/generated/staff/graphql.ts';
import { formatSize } from '../import/import-words.ts';
import { formatMoment } from '../words/format-moment.ts';
import { OUTCOME_WORDS } from './outcome-words.ts';
import { RecheckButton } from './recheck-button.tsx';

type Capture = NonNullable<CitationEvidenceQuery['citation']>['captures'][number];

/** One copy: the file and its hash, where it was taken, and what every look at it showed. */
export const CaptureParticulars = ({ capture }: { capture: Capture }) => {
  const { id, at, by, file, url, note, checks } = capture;
  return (
    <li className="flex flex-col gap-1.5 border-t border-hairline py-3">
      <h3 className="font-sans text-ui font-semibold [overflow-wrap:anywhere]">
        <a href={`/admin/api/files/${encodeURIComponent(file.id)}`} download>
          {file.name}
        </a>
      </h3>
      <DefinitionList
        items={[
          {
            term: 'SHA-256',
            description: <code className="[overflow-wrap:anywhere]">{file.sha256}</code>,
          },
          { term: 'File', description: `${file.mediaType}, ${formatSize(file.byteLength)}` },
          { term: 'Kept', description: `${formatMoment(at)} UTC by ${by.name}` },
          ...(url
            ? [
                {
                  term: 'Taken at',
                  description: (
                    <a href={url} className="[overflow-wrap:anywhere]">
                      {url}
                    </a>
                  ),
                },
              ]
            : []),
          ...(note ? [{ term: 'Note', description: note }] : []),
          { term: 'Looked at', description: <Looks checks={checks} /> },
        ]}
      />
      <RecheckButton capture={id} name={file.name} />
    </li>
  );
};

const Looks = ({ checks }: { checks: Capture['checks'] }) => (
  <ol className="flex flex-col gap-1">
    {checks.map(({ outcome, detail, at, by }) => (
      <li key={at}>
        <StatusWord {...OUTCOME_WORDS[outcome]}>{OUTCOME_WORDS[outcome].words}</StatusWord>{' '}
        <span className="text-muted">
          {formatMoment(at)} UTC, {by.name}
        </span>
        {detail && <span className="block text-label text-muted">{detail}</span>}
      </li>
    ))}
  </ol>
);
