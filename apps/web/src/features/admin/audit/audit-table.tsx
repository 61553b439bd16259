import { DataTable } from '@headcount/ui';
import type { AuditPageQuery } from '@/generated/staff/graphql.ts';
import { formatMoment } from '../words/format-moment.ts';
import { auditParameters } from './audit-search.ts';
import { actionWords } from './action-words.ts';
import { auditWords, detailWords } from './audit-words.ts';

type Entry = AuditPageQuery['auditEntries']['edges'][number]['node'];

/** Who did what to what, the latest first; a name or a subject leads to all that it stands in. */
export const AuditTable = ({ entries }: { entries: readonly Entry[] }) => (
  <DataTable
    caption="Audit entries, times in UTC"
    columns={[
      { key: 'at', header: 'When (UTC)', isUnbroken: true },
      { key: 'actor', header: 'Who', isUnbroken: true },
      { key: 'action', header: 'What was done', isUnbroken: true },
      { key: 'subject', header: 'To what' },
      { key: 'details', header: 'Details' },
      { key: 'position', header: 'No.', align: 'end' },
    ]}
    rows={entries.map((entry) => ({
      key: entry.position,
      cells: {
        at: <span className="font-normal tabular-nums">{formatMoment(entry.at)}</span>,
        actor: entry.actorId ? (
          <a href={`/admin/audit?${auditParameters({ actor: entry.actorId })}`}>
            {entry.actorName}
          </a>
        ) : (
          entry.actorName
        ),
        action: actionWords(entry.action),
        subject: entry.subjectKind && entry.subjectId && (
          <span>
            {auditWords(entry.subjectKind)}{' '}
            <a
              className="[overflow-wrap:anywhere]"
              title={entry.subjectId}
              href={`/admin/audit?${auditParameters({ kind: entry.subjectKind, subject: entry.subjectId })}`}
            >
              {shortId(entry.subjectId)}
            </a>
          </span>
        ),
        details: broken(detailWords(entry.details)),
        position: entry.position,
      },
    }))}
  />
);

/** Words that may break anywhere; nothing at all where there are none, so that no label stands alone. */
const broken = (words: string) =>
  words !== '' && <span className="[overflow-wrap:anywhere]">{words}</span>;

/** The beginning of a key that says nothing by itself; a key of words whole. */
const shortId = (id: string) => (/^[\da-f]{8}-[\da-f]{4}-/.test(id) ? `${id.slice(0, 8)}…` : id);
