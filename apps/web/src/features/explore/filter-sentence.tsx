import type { SelectOption } from '@headcount/ui';
import { formatDay } from '@/features/words/format-day.ts';
import { MEASURE_WORDS } from '@/features/words/ledger-words.ts';
import type { ExplorerState } from './explorer-state.ts';
import type { FilterOptions } from './filter-options.ts';

/** The view as a sentence whose words can be changed: "Entries from Russia to anywhere, …". */
export const FilterSentence = ({
  state,
  options,
}: {
  state: ExplorerState;
  options: FilterOptions;
}) => (
  <p className="filter-sentence">
    <WordChoice name="measure" label="What was counted" value={state.measure} none="All counts">
      {Object.entries(MEASURE_WORDS).map(([value, label]) => ({ value, label }))}
    </WordChoice>{' '}
    from{' '}
    <WordChoice name="origin" label="From" value={state.origin} none="anywhere">
      {options.places}
    </WordChoice>{' '}
    to{' '}
    <WordChoice name="destination" label="To" value={state.destination} none="anywhere">
      {options.places}
    </WordChoice>
    , reported by{' '}
    <WordChoice name="source" label="Reported by" value={state.source} none="anyone">
      {options.sources}
    </WordChoice>
    , known by <a href="#asOf">{state.asOf ? formatDay(state.asOf) : 'today'}</a>
  </p>
);

/** A choice that reads as a word of the sentence. A value that is not on offer stays chosen. */
const WordChoice = ({
  name,
  label,
  value,
  none,
  children,
}: {
  name: string;
  label: string;
  value: string | null;
  /** The word when nothing is chosen. */
  none: string;
  children: readonly SelectOption[];
}) => (
  <select name={name} aria-label={label} defaultValue={value ?? ''}>
    <option value="">{none}</option>
    {value && !children.some((option) => option.value === value) && (
      <option value={value}>{value}</option>
    )}
    {children.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ))}
  </select>
);
