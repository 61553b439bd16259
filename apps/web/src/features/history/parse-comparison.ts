import type { RawParameters } from '@/features/http/search-params.ts';

/** Two revisions to compare, none, or what is wrong with the address. */
type ParsedComparison =
  | { comparison: { from: number; to: number } | null; problem: null }
  | { comparison: null; problem: string };

/** Reads which revisions an address compares. Whether there are such is for the gateway to say. */
export function parseComparison(parameters: RawParameters): ParsedComparison {
  const [from, to] = ['from', 'to'].map((name) => [parameters[name] ?? []].flat().at(-1) ?? '');
  if (!from && !to) return { comparison: null, problem: null };
  for (const [name, value = ''] of [
    ['from', from],
    ['to', to],
  ]) {
    if (/^[1-9]\d{0,5}$/.test(value)) continue;
    const problem = `${name} cannot be “${value.slice(0, 80)}”. Allowed: the number of a revision, such as 1.`;
    return { comparison: null, problem };
  }
  return { comparison: { from: Number(from), to: Number(to) }, problem: null };
}
