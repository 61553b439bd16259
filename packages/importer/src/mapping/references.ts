import type { FieldSpec } from './field-schema.ts';
import type { Mapping } from './mapping-schema.ts';
import type { PartialReportSpec } from './report-schema.ts';

/** What a mapping names and does not have: tables, parts of their entries, places, routes. */
export function danglingReferences(mapping: Mapping): string[] {
  return [
    ...routeFaults(mapping),
    ...fieldFaults(mapping),
    ...placeFaults(mapping),
    ...sourceFaults(mapping),
  ];
}

function routeFaults({ reports, reads }: Mapping): string[] {
  if (reports === 'FROM_TAGS') {
    return reads.hxl
      ? []
      : ['reports: FROM_TAGS needs a file with hashtags ("reads": {"hxl": true})'];
  }
  return reports.flatMap(({ origin, destination }, at) =>
    origin === undefined && destination === undefined
      ? [`reports[${at}]: needs an origin or a destination`]
      : [],
  );
}

function fieldFaults(mapping: Mapping): string[] {
  return fieldsOf(mapping).flatMap(([place, field]) => {
    if (typeof field === 'string' || 'template' in field || field.table === undefined) return [];
    const entries = Object.values(mapping.tables[field.table] ?? {});
    if (entries.length === 0) return [`${place}: there is no table “${field.table}”`];
    const { pick } = field;
    if (pick === undefined) {
      return entries.every((entry) => typeof entry === 'string')
        ? []
        : [`${place}: entries of “${field.table}” have parts: say which with "pick"`];
    }
    return entries.some((entry) => typeof entry !== 'string' && Object.hasOwn(entry, pick))
      ? []
      : [`${place}: no entry of “${field.table}” has a “${pick}”`];
  });
}

const reportFields = [
  'origin',
  'destination',
  'measure',
  'countUnit',
  'temporalKind',
  'population',
  'mode',
  'unit',
  'source',
  'note',
] as const;

function fieldsOf(mapping: Mapping): [string, FieldSpec][] {
  const specs: [string, PartialReportSpec | null][] = [
    ...(mapping.reports === 'FROM_TAGS'
      ? []
      : mapping.reports.map((spec, at): [string, PartialReportSpec] => [`reports[${at}]`, spec])),
    ['defaults', mapping.defaults],
    ...Object.entries(mapping.tagged).map(([tag, spec]): [string, typeof spec] => [
      `tagged.${tag}`,
      spec,
    ]),
  ];
  const ofReports = specs.flatMap(([place, spec]) =>
    reportFields.map((name): [string, FieldSpec | undefined] => [`${place}.${name}`, spec?.[name]]),
  );
  const ofPlaces = mapping.places.fromRows.flatMap(({ name, partOf, between }, at) =>
    [name, ...partOf, ...between].map((field): [string, FieldSpec] => [
      `places.fromRows[${at}]`,
      field,
    ]),
  );
  return [...ofReports, ...ofPlaces].filter(
    (one): one is [string, FieldSpec] => one[1] !== undefined,
  );
}

function placeFaults({ places }: Mapping): string[] {
  const ids = places.declare.map(({ id }) => id);
  return ids
    .filter((id, at) => ids.indexOf(id) !== at)
    .map((id) => `places.declare: ${id} is declared twice`);
}

function sourceFaults({ sources }: Mapping): string[] {
  const ids = sources.map(({ id }) => id);
  return ids
    .filter((id, at) => ids.indexOf(id) !== at)
    .map((id) => `sources: ${id} is declared twice`);
}
