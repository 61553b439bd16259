import { Button, ChoiceGroup, Fieldset } from '@headcount/ui';
import { ChoiceField } from './choice-field.tsx';
import type { ColumnOption } from './columns-of.ts';
import { columnKey, columnOf } from './mapping-document.ts';
import type { ColumnRef, MappingDocument, TotalSpec } from './mapping-document.ts';
import { placeKey } from './place-key.ts';

/** Columns that must be the sum of others. */
export const TotalsPart = ({
  document,
  columns,
  onChange,
}: {
  document: MappingDocument;
  columns: readonly ColumnOption[];
  onChange: (changes: Partial<MappingDocument>) => void;
}) => {
  const totals = document.checks?.totals ?? [];
  const setTotals = (next: TotalSpec[]) =>
    onChange({ checks: { ...document.checks, totals: next } });
  const setTotal = (at: number, changes: Partial<TotalSpec>) =>
    setTotals(
      totals.map((total, index) => (index === at ? Object.assign({}, total, changes) : total)),
    );
  const first = columns[0];
  return (
    <Fieldset legend="Totals" hint="A column of totals is added up and compared, row by row.">
      {totals.map(({ total, parts }, at) => (
        <div key={placeKey(at)} className="grid gap-x-3 gap-y-1 sm:grid-cols-2">
          <ChoiceField
            label={`Total ${at + 1}`}
            value={columnKey(total)}
            options={columns}
            onChange={(key) => setTotal(at, { total: columnOf(key) ?? total })}
          />
          <ChoiceGroup
            kind="any"
            legend={`Total ${at + 1} is the sum of`}
            name={`total-${at}`}
            chosen={parts.map(columnKey)}
            choices={columns.filter(({ value }) => value !== columnKey(total))}
            onToggle={(key, isChosen) => setTotal(at, { parts: toggled(parts, key, isChosen) })}
          />
          <div>
            <Button
              variant="quiet"
              onClick={() => setTotals(totals.filter((_, index) => index !== at))}
            >
              Do not check total {at + 1}
            </Button>
          </div>
        </div>
      ))}
      {first && (
        <div>
          <Button
            onClick={() =>
              setTotals([...totals, { total: columnOf(first.value) ?? { column: '' }, parts: [] }])
            }
          >
            Check a total
          </Button>
        </div>
      )}
    </Fieldset>
  );
};

function toggled(parts: readonly ColumnRef[], key: string, isChosen: boolean): ColumnRef[] {
  const others = parts.filter((part) => columnKey(part) !== key);
  const column = columnOf(key);
  return isChosen && column ? [...others, column] : others;
}
