import { Button, Fieldset } from '@headcount/ui';
import { ChoiceField } from './choice-field.tsx';
import type { ColumnOption } from './columns-of.ts';
import { columnKey, columnOf, describeField, isColumnRef } from './mapping-document.ts';
import type { CountSpec, FieldRef } from './mapping-document.ts';
import { COUNT_UNITS, MEASURES, TEMPORAL_KINDS } from './mapping-words.ts';
import { PeriodPart } from './period-part.tsx';
import { RouteField } from './route-field.tsx';
import { TextField } from './text-field.tsx';

/** What one column counts: of whom, from where to where, and when. */
export const CountPart = ({
  count,
  at,
  columns,
  onChange,
  onRemove,
}: {
  count: CountSpec;
  /** Its place among the counts, from 0. */
  at: number;
  columns: readonly ColumnOption[];
  onChange: (count: CountSpec) => void;
  onRemove: () => void;
}) => {
  const set = (changes: Partial<CountSpec>) => onChange(withoutGaps({ ...count, ...changes }));
  const name = columns.find(({ value }) => value === columnKey(count.value))?.label;
  return (
    <Fieldset legend={`Count ${at + 1}${name ? `: ${name}` : ''}`}>
      <div className="grid gap-x-3 gap-y-1.5 sm:grid-cols-2 lg:grid-cols-3">
        <ChoiceField
          label="The numbers stand in"
          value={columnKey(count.value)}
          options={columns}
          onChange={(key) => set({ value: columnOf(key) })}
        />
        <WordField
          label="Counted, in words"
          value={count.unit}
          hint="people, refugees, entries"
          onChange={(unit) => set({ unit })}
        />
        <WordField
          label="Population"
          value={count.population}
          hint="ALL_TRAVELLERS, REF, IDP …"
          onChange={(population) => set({ population })}
        />
        <CodeField
          label="Measure"
          value={count.measure}
          options={MEASURES}
          onChange={(measure) => set({ measure })}
        />
        <CodeField
          label="One count is"
          value={count.countUnit}
          options={COUNT_UNITS}
          onChange={(countUnit) => set({ countUnit })}
        />
        <CodeField
          label="Counted"
          value={count.temporalKind}
          options={TEMPORAL_KINDS}
          onChange={(temporalKind) => set({ temporalKind })}
        />
      </div>
      <RouteField
        label="From"
        value={count.origin}
        columns={columns}
        onChange={(origin) => set({ origin })}
      />
      <RouteField
        label="To, or in"
        value={count.destination}
        columns={columns}
        onChange={(destination) => set({ destination })}
      />
      <PeriodPart period={count.period} columns={columns} onChange={(period) => set({ period })} />
      <div>
        <Button variant="quiet" onClick={onRemove}>
          Do not import count {at + 1}
        </Button>
      </div>
    </Fieldset>
  );
};

interface WordsOf {
  label: string;
  value: FieldRef | undefined;
  onChange: (value: FieldRef | undefined) => void;
}

/** What only the document can say, such as a table, is shown and left as it is. */
const Own = ({ label, value }: Pick<WordsOf, 'label' | 'value'>) => (
  <p className="font-sans text-note">
    <span className="block text-label font-medium text-muted">{label}</span>
    {describeField(value)}
  </p>
);

const WordField = ({ label, value, hint, onChange }: WordsOf & { hint: string }) =>
  typeof value === 'object' ? (
    <Own label={label} value={value} />
  ) : (
    <TextField
      label={label}
      value={value ?? ''}
      hint={hint}
      onChange={(words) => onChange(words === '' ? undefined : words)}
    />
  );

const CodeField = ({
  label,
  value,
  options,
  onChange,
}: WordsOf & { options: readonly { value: string; label: string }[] }) =>
  typeof value === 'object' && !isColumnRef(value) ? (
    <Own label={label} value={value} />
  ) : (
    <ChoiceField
      label={label}
      value={typeof value === 'string' ? value : ''}
      options={options}
      onChange={(code) => onChange(code === '' ? undefined : code)}
    />
  );

/** What is not said does not stand in the document. */
function withoutGaps(count: CountSpec): CountSpec {
  return Object.fromEntries(Object.entries(count).filter(([, value]) => value !== undefined));
}
