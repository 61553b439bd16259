import { FileRefused } from '../file-refused.ts';
import { reportsFromTags } from '../hxl/tag-meanings.ts';
import { matchesTag, parseTag, parseTagPattern } from '../hxl/tag.ts';
import type { Column } from '../table/column.ts';
import type { Mapping } from './mapping-schema.ts';
import { reportSchema, type PartialReportSpec, type ReportSpec } from './report-schema.ts';

/**
 * What each row of this file reports: as the mapping lists it, or as the file's tags propose it with
 * the mapping's `defaults` and `tagged` over them.
 *
 * @throws {FileRefused} when tags and mapping together leave something unsaid
 */
export function resolveReports(
  mapping: Mapping,
  columns: readonly Column[],
): readonly ReportSpec[] {
  if (mapping.reports !== 'FROM_TAGS') return mapping.reports;
  const proposed = reportsFromTags(columns);
  const reports = proposed.flatMap(({ tag, says }) => {
    const own = saidOf(mapping, tag);
    return own === null ? [] : [complete(tag, { ...says, ...mapping.defaults, ...own })];
  });
  if (reports.length === 0) {
    throw new FileRefused(
      'NO_TAGS',
      'No column is tagged as a count of people that the mapping takes.',
    );
  }
  return reports;
}

/** What the mapping says of a tag: nothing, something, or (null) that it is not to be taken. */
function saidOf({ tagged }: Mapping, tag: string): PartialReportSpec | null {
  const parsed = parseTag(tag);
  for (const [pattern, says] of Object.entries(tagged)) {
    const wanted = parseTagPattern(pattern);
    if (wanted && parsed && matchesTag(wanted, parsed)) return says;
  }
  return {};
}

function complete(tag: string, says: PartialReportSpec): ReportSpec {
  const parsed = reportSchema.safeParse(says);
  const hasRoute = says.origin !== undefined || says.destination !== undefined;
  if (parsed.success && hasRoute) return parsed.data;
  const missing = [
    ...new Set(parsed.error?.issues.map((issue) => String(issue.path[0])) ?? []),
    ...(hasRoute ? [] : ['origin or destination']),
  ];
  throw new FileRefused(
    'NO_COLUMN',
    `The column tagged ${tag} is a count, but neither tags nor mapping say its ${missing.join(', ')}; say it under "tagged" or "defaults", or leave the column out with null.`,
  );
}
