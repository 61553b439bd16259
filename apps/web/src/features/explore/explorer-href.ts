import { WHOLE_LEDGER } from './explorer-state.ts';
import type { ExplorerState } from './explorer-state.ts';
import type { RawParameters } from '@/features/http/search-params.ts';

/**
 * The address of a view: what was chosen, in one fixed order, nothing else. The same view has the
 * same address, whoever shares it. `path` is the page's or the download's.
 */
export function explorerHref(state: ExplorerState, path = '/explore'): string {
  const query = new URLSearchParams();
  for (const key of Object.keys(WHOLE_LEDGER) as (keyof ExplorerState)[]) {
    const value = state[key];
    if (value !== null && value !== WHOLE_LEDGER[key]) query.set(key, String(value));
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

/** Whether an address names what was chosen and nothing besides. */
export function isCanonical(parameters: RawParameters, state: ExplorerState): boolean {
  const canonical = new URL(explorerHref(state), 'http://site').searchParams;
  const given = Object.entries(parameters);
  return (
    given.length === canonical.size && given.every(([name, value]) => canonical.get(name) === value)
  );
}
