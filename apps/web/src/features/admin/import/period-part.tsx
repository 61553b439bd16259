import { ChoiceField } from './choice-field.tsx';
import type { ColumnOption } from './columns-of.ts';
import { columnKey, columnOf } from './mapping-document.ts';
import type { PeriodSpec } from './mapping-document.ts';
import { PERIOD_COLUMNS, PERIODS, PRECISIONS } from './mapping-words.ts';

const ONE_COLUMN = [['from', 'Written in']] as const;

/** Which days a count speaks about, and in which columns they stand. */
export const PeriodPart = ({
  period,
  columns,
  onChange,
}: {
  period: PeriodSpec | undefined;
  columns: readonly ColumnOption[];
  onChange: (period: PeriodSpec | undefined) => void;
}) => {
  const { as = '', precision, at } = period ?? {};
  const needed = PERIOD_COLUMNS[as] ?? ONE_COLUMN;
  const change = (changes: Partial<PeriodSpec>) => {
    const next: Partial<PeriodSpec> = { ...period, ...changes };
    onChange(
      next.as === undefined
        ? undefined
        : {
            as: next.as,
            ...Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)),
          },
    );
  };
  return (
    <div className="grid gap-x-3 gap-y-1.5 sm:grid-cols-2 lg:grid-cols-4">
      <ChoiceField
        label="The period is"
        value={as}
        options={PERIODS}
        onChange={(next) =>
          onChange(next === '' ? undefined : { as: next, ...(precision && { precision }) })
        }
      />
      {as !== '' &&
        needed.map(([key, label]) => (
          <ChoiceField
            key={key}
            label={label}
            value={columnKey(period?.[key])}
            options={columns}
            onChange={(column) => change({ [key]: columnOf(column) })}
          />
        ))}
      {as !== '' && as !== 'FIRST_AND_LAST' && as !== 'DAY' && (
        <ChoiceField
          label="Of it counts"
          value={at ?? 'WHOLE'}
          options={[
            { value: 'WHOLE', label: 'all of it' },
            { value: 'START', label: 'its first day' },
            { value: 'END', label: 'its last day' },
          ]}
          onChange={(next) => change({ at: next === 'WHOLE' || next === '' ? undefined : next })}
        />
      )}
      {as !== '' && (
        <ChoiceField
          label="How exactly"
          value={precision ?? ''}
          options={PRECISIONS}
          onChange={(next) => change({ precision: next === '' ? undefined : next })}
        />
      )}
    </div>
  );
};
