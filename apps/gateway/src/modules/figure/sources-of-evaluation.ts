import type { EvaluationParent, SourceParent } from '../../parents.ts';
import { seen } from '../../reads/seen.ts';

/** Who says or carries the reports that an evaluation used, each once, by name. */
export function sourcesOf({ inputs, records, asOf }: EvaluationParent): SourceParent[] {
  const used = new Set(inputs.map(({ record }) => `${record.kind}:${record.id}`));
  const speaking = records.flatMap((one) => {
    if (!used.has(`${one.__typename.toUpperCase()}:${one.id}`)) return [];
    const source = one.__typename === 'Event' ? one.source : one.citation.source;
    return [source, one.citation?.via ?? null].filter((each) => each !== null);
  });
  const each = new Map(speaking.map((source) => [source.id, source]));
  return [...each.values()]
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    .map((source) => seen('Source', source, asOf));
}
