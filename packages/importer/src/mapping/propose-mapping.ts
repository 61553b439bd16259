import { reportsFromTags } from '../hxl/tag-meanings.ts';
import type { Survey } from '../survey/survey-file.ts';
import type { Column, ColumnName } from '../table/column.ts';
import { formatTag } from '../hxl/tag.ts';
import type { PartialReportSpec } from './report-schema.ts';

/** The part of a mapping document that a file proposes by itself; the rest is for a person to say. */
export interface ProposedMapping {
  readonly reports: readonly PartialReportSpec[];
  readonly checks: {
    readonly totals: readonly {
      readonly total: ColumnName;
      readonly parts: readonly ColumnName[];
    }[];
  };
}

/**
 * What the tags of a file say, and which of its columns add up to which. A column that is the sum of
 * others is checked and not imported. Without tags there are no reports: a header is no definition.
 */
export function proposeMapping({
  columns,
  totals,
}: Pick<Survey, 'columns' | 'totals'>): ProposedMapping {
  const tagged = reportsFromTags(columns);
  const sums = totals.filter(
    ({ parts }) => tagged.length === 0 || parts.every(isIn(tagged, columns)),
  );
  const summed = new Set(sums.map(({ total }) => tagOf(total)));
  return {
    reports: tagged.filter(({ tag }) => !summed.has(tag)).map(({ says }) => says),
    checks: {
      totals: sums.map(({ total, parts }) => ({
        total: columnName(total),
        parts: parts.map(columnName),
      })),
    },
  };
}

function isIn(tagged: readonly { readonly tag: string }[], columns: readonly Column[]) {
  const tags = new Set(tagged.map(({ tag }) => tag));
  return (part: Column) => columns.includes(part) && tags.has(tagOf(part) ?? '');
}

function tagOf({ tag }: Column): string | null {
  return tag === null ? null : formatTag(tag);
}

/** How a mapping names a column: by its tag, where it has one. */
function columnName(column: Column): ColumnName {
  return column.tag === null ? { column: column.name } : { tag: formatTag(column.tag) };
}
