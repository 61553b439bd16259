import { Field, Select, TextInput } from '@headcount/ui';
import type { SelectOption } from '@headcount/ui';
import { QUALIFIER_WORDS, SOURCE_KIND_WORDS } from '@/features/words/ledger-words.ts';
import { ORDERS, PAGE_SIZES } from './explorer-state.ts';
import type { ExplorerState } from './explorer-state.ts';
import type { FilterOptions } from './filter-options.ts';
import type { ParameterProblem } from './parse-explorer-state.ts';

/** The conditions that the sentence does not say, as ordinary controls. */
export const FilterControls = ({
  state,
  options,
  problems,
}: {
  state: ExplorerState;
  options: FilterOptions;
  problems: readonly ParameterProblem[];
}) => {
  const choice = (name: keyof ExplorerState, label: string, list: readonly SelectOption[]) => (
    <Field label={label} htmlFor={name} error={errorOf(name, problems)}>
      <Select
        id={name}
        name={name}
        defaultValue={state[name] ?? ''}
        options={withChosen(list, state[name])}
        {...faultAttributes(name, problems)}
      />
    </Field>
  );
  const day = (name: keyof ExplorerState, label: string) => (
    <Field label={label} htmlFor={name} error={errorOf(name, problems)}>
      <TextInput
        id={name}
        name={name}
        type={isInstant(state[name]) ? 'text' : 'date'}
        defaultValue={state[name] ?? ''}
        {...faultAttributes(name, problems)}
      />
    </Field>
  );
  return (
    <>
      {choice('qualifier', 'In these words', [any, ...toOptions(QUALIFIER_WORDS)])}
      {choice('sourceKind', 'By a source of this kind', [any, ...toOptions(SOURCE_KIND_WORDS)])}
      {choice('via', 'Carried by', [any, ...options.outlets])}
      {choice('event', 'Belonging to the event', [any, ...options.events])}
      {day('from', 'Counting days from')}
      {day('to', 'Counting days to')}
      {day('reportedFrom', 'Reported from')}
      {day('reportedTo', 'Reported to')}
      {day('asOf', 'Known by; today if left open')}
      {choice('order', 'In the order', toOptions(ORDERS))}
      {choice(
        'first',
        'Rows to a page',
        PAGE_SIZES.map((size) => ({ value: String(size), label: String(size) })),
      )}
    </>
  );
};

const any: SelectOption = { value: '', label: 'any' };

const toOptions = (words: Record<string, string>): SelectOption[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** A value that came by address and is not on offer stays chosen, so that the form tells the truth. */
function withChosen(list: readonly SelectOption[], chosen: string | number | null) {
  const value = chosen === null ? '' : String(chosen);
  const isOffered = list.some((option) => option.value === value);
  return isOffered ? list : [...list, { value, label: value }];
}

const isInstant = (value: unknown) => typeof value === 'string' && value.includes('T');

function errorOf(name: string, problems: readonly ParameterProblem[]): string | undefined {
  const problem = problems.find(({ parameter }) => parameter === name);
  return problem && `“${problem.value}” is not allowed. Allowed: ${problem.allowed}.`;
}

function faultAttributes(name: string, problems: readonly ParameterProblem[]) {
  const isAtFault = problems.some(({ parameter }) => parameter === name);
  return isAtFault ? { 'aria-invalid': true, 'aria-describedby': `${name}-error` } : {};
}
