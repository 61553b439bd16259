import { Checkbox, Fieldset } from '@headcount/ui';
import { ChoiceField } from './choice-field.tsx';
import type { MappingDocument, SourceSpec } from './mapping-document.ts';
import { SOURCE_KINDS } from './mapping-words.ts';
import { RecordChoice } from './record-choice.tsx';
import { TextField } from './text-field.tsx';

const NOBODY: SourceSpec = { id: '', name: '', kind: '', country: null };

/** Who says it, and how the file is cited. */
export const SourcePart = ({
  document,
  fetchedOn,
  onChange,
  onFetchedOn,
}: {
  document: MappingDocument;
  fetchedOn: string;
  onChange: (changes: Partial<MappingDocument>) => void;
  onFetchedOn: (day: string) => void;
}) => {
  const [first = NOBODY, ...others] = document.sources ?? [];
  const create = document.policy?.create ?? [];
  const isNew = create.includes('SOURCES');
  const setSource = (changes: Partial<SourceSpec>) =>
    onChange({ sources: [{ ...first, ...changes }, ...others] });
  return (
    <Fieldset legend="Source and citation">
      <Checkbox
        label="A source that the ledger has not may be made"
        checked={isNew}
        onChange={({ target }) =>
          onChange({
            policy: {
              ...document.policy,
              create: [
                ...create.filter((one) => one !== 'SOURCES'),
                ...(target.checked ? ['SOURCES'] : []),
              ],
            },
          })
        }
      />
      {isNew ? (
        <div className="grid gap-x-3 gap-y-1.5 sm:grid-cols-2">
          <TextField
            label="Source"
            value={first.name}
            hint="Its name"
            onChange={(name) => setSource({ name })}
          />
          <TextField
            label="Its key"
            value={first.id}
            hint="Small letters and hyphens: ocha-mali"
            onChange={(id) => setSource({ id })}
          />
          <ChoiceField
            label="What it is"
            value={first.kind}
            options={SOURCE_KINDS}
            onChange={(kind) => setSource({ kind })}
          />
          <TextField
            label="Its country"
            value={first.country ?? ''}
            hint="A code such as ML, or nothing"
            onChange={(country) => setSource({ country: country === '' ? null : country })}
          />
        </div>
      ) : (
        <RecordChoice
          of="sources"
          label="Source"
          hint="One that the ledger has"
          value={first.id === '' ? null : { value: first.id, label: first.name || first.id }}
          onChange={(choice) =>
            setSource({
              id: choice?.value ?? '',
              name: choice?.label ?? '',
              kind: first.kind || 'OTHER',
            })
          }
        />
      )}
      {others.length > 0 && (
        <p className="font-sans text-note text-muted">
          Rows can name {others.map(({ name }) => name).join(', ')} too.
        </p>
      )}
      <div className="grid gap-x-3 gap-y-1.5 sm:grid-cols-2">
        <TextField
          label="Title of the citation"
          value={document.citation?.title ?? ''}
          onChange={(title) => onChange({ citation: { ...document.citation, title } })}
        />
        <TextField
          label="Address of the file"
          type="url"
          value={document.citation?.url ?? ''}
          hint="Where it was fetched; may be left out"
          onChange={(url) =>
            onChange({ citation: { ...document.citation, url: url === '' ? null : url } })
          }
        />
        <TextField
          label="Fetched on"
          type="date"
          value={fetchedOn}
          hint="Left out: the day of the import"
          onChange={onFetchedOn}
        />
      </div>
    </Fieldset>
  );
};
