import { Button, Fieldset } from '@headcount/ui';
import type { ColumnOption } from './columns-of.ts';
import { CountPart } from './count-part.tsx';
import { columnOf } from './mapping-document.ts';
import type { CountSpec, MappingDocument } from './mapping-document.ts';
import { placeKey } from './place-key.ts';

/** What each row counts: one part for each column of numbers. */
export const CountsPart = ({
  document,
  columns,
  onChange,
}: {
  document: MappingDocument;
  columns: readonly ColumnOption[];
  onChange: (changes: Partial<MappingDocument>) => void;
}) => {
  const { reports } = document;
  if (reports === 'FROM_TAGS') return <CountsFromTags document={document} columns={columns} />;
  const counts = reports ?? [];
  const setCounts = (next: CountSpec[]) => onChange({ reports: next });
  return (
    <div className="flex flex-col gap-3">
      {counts.map((count, at) => (
        <CountPart
          key={placeKey(at)}
          count={count}
          at={at}
          columns={columns}
          onChange={(next) => setCounts(counts.map((one, index) => (index === at ? next : one)))}
          onRemove={() => setCounts(counts.filter((_, index) => index !== at))}
        />
      ))}
      <div>
        <Button
          onClick={() => {
            // The next column is often counted like the one before.
            const { value: _, ...like } = counts.at(-1) ?? {};
            setCounts([...counts, like]);
          }}
        >
          {counts.length === 0 ? 'Say what a column counts' : 'Import another column of counts'}
        </Button>
      </div>
    </div>
  );
};

/** A mapping that takes what the hashtags say, and adds what they do not. */
const CountsFromTags = ({
  document,
  columns,
}: {
  document: MappingDocument;
  columns: readonly ColumnOption[];
}) => {
  const tagged = Object.entries((document['tagged'] ?? {}) as Record<string, unknown>);
  return (
    <Fieldset
      legend="Counts"
      hint="The file’s hashtags say what is counted; the mapping adds what they do not. To change it, begin with “As its hashtags say”, or edit the document below."
    >
      <ul className="font-sans text-note">
        {tagged.map(([tag, says]) => (
          <li key={tag}>
            <code>{tag}</code>{' '}
            {columns.find(({ value }) => columnOf(value) && value === `tag:${tag}`)?.label}:{' '}
            {says === null ? 'not imported' : detailsOf(says)}
          </li>
        ))}
      </ul>
    </Fieldset>
  );
};

const detailsOf = (says: unknown): string =>
  typeof says === 'object' && says !== null
    ? Object.entries(says)
        .map(
          ([name, value]) => `${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`,
        )
        .join(', ')
    : '';
