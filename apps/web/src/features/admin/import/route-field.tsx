import { ChoiceField } from './choice-field.tsx';
import type { ColumnOption } from './columns-of.ts';
import { columnKey, columnOf, describeField, isColumnRef } from './mapping-document.ts';
import type { FieldRef } from './mapping-document.ts';
import { RecordChoice } from './record-choice.tsx';

/** Where from, or where to: one place for all rows, the codes of a column, or nothing. */
export const RouteField = ({
  label,
  value,
  columns,
  onChange,
}: {
  label: string;
  value: FieldRef | undefined;
  columns: readonly ColumnOption[];
  onChange: (value: FieldRef | undefined) => void;
}) => {
  const isOwn = typeof value === 'object' && !isColumnRef(value);
  const how =
    value === undefined
      ? ''
      : typeof value === 'string'
        ? 'place'
        : isOwn
          ? 'own'
          : columnKey(value);
  return (
    <div className="grid gap-x-3 gap-y-1 sm:grid-cols-2">
      <ChoiceField
        label={label}
        value={how}
        empty="not stated"
        options={[
          { value: 'place', label: 'one place for all rows' },
          ...columns.map((column) => ({ value: column.value, label: `codes in ${column.label}` })),
          ...(isOwn ? [{ value: 'own', label: describeField(value) }] : []),
        ]}
        onChange={(next) => {
          if (next !== 'own') onChange(next === 'place' ? '' : columnOf(next));
        }}
      />
      {typeof value === 'string' && (
        <RecordChoice
          of="places"
          label={`${label}: which place`}
          value={value === '' ? null : { value, label: value }}
          onChange={(choice) => onChange(choice?.value ?? '')}
        />
      )}
    </div>
  );
};
