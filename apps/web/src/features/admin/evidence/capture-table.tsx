import { DataTable, StatusWord } from '@headcount/ui';
import { type FragmentType, readFragment } from '@/generated/staff/index.ts';
import { formatMoment } from '../words/format-moment.ts';
import { evidenceAddress } from './evidence-address.ts';
import { ListedCapture } from './evidence-queries.ts';
import { OUTCOME_WORDS } from './outcome-words.ts';

/** Copies of evidence: of what, which file, and whether the quoted words stood in it last. */
export const CaptureTable = ({
  caption,
  captures,
}: {
  caption: string;
  captures: readonly FragmentType<typeof ListedCapture>[];
}) => (
  <DataTable
    caption={caption}
    columns={[
      { key: 'citation', header: 'Evidence of' },
      { key: 'look', header: 'Last look', isUnbroken: true },
      { key: 'file', header: 'File' },
      { key: 'taken', header: 'Kept (UTC)', isUnbroken: true },
    ]}
    rows={readFragment(ListedCapture, captures).map(
      ({ id, citation, file, lastCheck, by, at }) => ({
        key: id,
        cells: {
          citation: (
            <>
              <a href={evidenceAddress(citation.key)}>{citation.source.name}</a>
              {citation.quotedWords && (
                <q className="block text-label font-normal text-muted">{citation.quotedWords}</q>
              )}
            </>
          ),
          look: lastCheck ? (
            <>
              <StatusWord {...OUTCOME_WORDS[lastCheck.outcome]}>
                {OUTCOME_WORDS[lastCheck.outcome].words}
              </StatusWord>
              <span className="block text-label text-muted">{formatMoment(lastCheck.at)}</span>
            </>
          ) : (
            'Nobody has looked'
          ),
          file: (
            <>
              <span className="[overflow-wrap:anywhere]">{file.name}</span>
              <code className="block text-label text-muted" title={file.sha256}>
                {file.sha256.slice(0, 12)}…
              </code>
            </>
          ),
          taken: (
            <>
              {formatMoment(at)}
              <span className="block text-label text-muted">{by.name}</span>
            </>
          ),
        },
      }),
    )}
  />
);
