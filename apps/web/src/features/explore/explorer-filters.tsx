import { Button, FilterForm } from '@headcount/ui';
import type { FragmentType } from '@/generated/index.ts';
import { WHOLE_LEDGER } from './explorer-state.ts';
import type { ExplorerState } from './explorer-state.ts';
import { FilterControls } from './filter-controls.tsx';
import { filterOptions } from './filter-options.ts';
import type { FilterOptions_query } from './filter-options.ts';
import { FilterSentence } from './filter-sentence.tsx';
import type { ParameterProblem } from './parse-explorer-state.ts';

/** What the sentence says; everything else stands under "More conditions". */
const IN_SENTENCE = new Set(['measure', 'origin', 'destination', 'source', 'after']);

/** The explorer's filters: one GET form whose address is the view. */
export const ExplorerFilters = ({
  state,
  problems,
  query,
}: {
  state: ExplorerState;
  problems: readonly ParameterProblem[];
  query: FragmentType<typeof FilterOptions_query>;
}) => {
  const options = filterOptions(query);
  return (
    <FilterForm
      action="/explore"
      label="Reports"
      actions={
        <>
          <Button type="submit" variant="primary">
            Show
          </Button>
          <a className="py-0.5 font-sans text-label" href="/explore">
            Clear all
          </a>
        </>
      }
    >
      <div className="col-span-full">
        <FilterSentence state={state} options={options} />
      </div>
      <details className="more-conditions col-span-full" open={hasMore(state, problems)}>
        <summary className="py-0.5 font-sans text-label text-muted">More conditions</summary>
        <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,9rem),1fr))] items-start gap-3 pt-2 sm:grid-cols-[repeat(auto-fill,minmax(13rem,1fr))]">
          <FilterControls state={state} options={options} problems={problems} />
        </div>
      </details>
    </FilterForm>
  );
};

function hasMore(state: ExplorerState, problems: readonly ParameterProblem[]): boolean {
  const names = Object.keys(WHOLE_LEDGER) as (keyof ExplorerState)[];
  return (
    problems.length > 0 ||
    names.some((name) => !IN_SENTENCE.has(name) && state[name] !== WHOLE_LEDGER[name])
  );
}
