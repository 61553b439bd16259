import type { PartialReportSpec } from '../mapping/report-schema.ts';
import type { Column } from '../table/column.ts';
import { formatTag, parseTagPattern, matchesTag, type Tag } from './tag.ts';

/** Reports that the tags of a file propose, each under the tag of its value. */
export interface TaggedReport {
  readonly tag: string;
  readonly says: PartialReportSpec;
}

const people = { countUnit: 'PERSON', measure: 'PRESENT', temporalKind: 'STOCK', unit: 'people' };

/**
 * Tags that count people, the narrower before the wider: of the HXL 1.1 dictionary, then of the drafts
 * before it, which old files still carry. UNHCR's population codes. A tag that does not say whom it
 * counts (#inneed, #reached) proposes the number and leaves the people to the mapping.
 */
const counts: readonly [pattern: string, population: string | null][] = [
  ['#affected+refugees', 'REF'],
  ['#affected+idps', 'IDP'],
  ['#affected+displaced', 'IDP'],
  ['#affected+returnees', 'RET'],
  ['#affected+asylum', 'ASY'],
  ['#inneed+refugees', 'REF'],
  ['#inneed+idps', 'IDP'],
  ['#refugee_num', 'REF'],
  ['#refugees_num', 'REF'],
  ['#idp_num', 'IDP'],
  ['#idps_num', 'IDP'],
  ['#returnee_num', 'RET'],
  ['#asylum_num', 'ASY'],
  ['#inneed', null],
  ['#inneed_num', null],
  ['#reached', null],
  ['#reached_num', null],
  ['#affected', null],
  ['#affected_num', null],
  ['#aff_num', null],
];

/** The reports that the tagged columns propose, in the order of the columns. */
export function reportsFromTags(columns: readonly Column[]): TaggedReport[] {
  const context = { ...routeFromTags(columns), ...periodFromTags(columns) };
  return columns.flatMap(({ tag }) => {
    const found = tag && counts.find(([pattern]) => fits(pattern, tag));
    if (!tag || !found) return [];
    const name = formatTag(tag);
    const population = found[1] === null ? {} : { population: found[1] };
    return [{ tag: name, says: { ...people, ...context, ...population, value: { tag: name } } }];
  });
}

function routeFromTags(columns: readonly Column[]): PartialReportSpec {
  const origin = first(columns, ['#country+origin', '#origin', '#adm1+origin']);
  const destination = first(columns, [
    '#country+dest',
    '#country+asylum',
    '#country-origin',
    '#adm1-origin',
  ]);
  return {
    ...(origin !== undefined && { origin: { tag: origin } }),
    ...(destination !== undefined && { destination: { tag: destination } }),
  };
}

function periodFromTags(columns: readonly Column[]): PartialReportSpec {
  const start = first(columns, ['#date+start']);
  const end = first(columns, ['#date+end']);
  if (start !== undefined && end !== undefined) {
    return { period: { as: 'FIRST_AND_LAST', first: { tag: start }, last: { tag: end } } };
  }
  const year = first(columns, ['#date+year']);
  if (year !== undefined) return { period: { as: 'YEAR', from: { tag: year } } };
  const month = first(columns, ['#date+month', '#period_date']);
  if (month !== undefined) return { period: { as: 'MONTH', from: { tag: month } } };
  const day = first(columns, ['#date+occurred', '#date-reported', '#date']);
  return day === undefined ? {} : { period: { as: 'DAY', from: { tag: day } } };
}

/** The tag of the first column that fits the first pattern that any column fits. */
function first(columns: readonly Column[], patterns: readonly string[]): string | undefined {
  for (const pattern of patterns) {
    const column = columns.find(({ tag }) => tag !== null && fits(pattern, tag));
    if (column?.tag) return formatTag(column.tag);
  }
  return undefined;
}

function fits(pattern: string, tag: Tag): boolean {
  const parsed = parseTagPattern(pattern);
  return parsed !== null && matchesTag(parsed, tag);
}
