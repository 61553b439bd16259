import { formatTag, type SurveyedColumn } from '@headcount/importer';

/** By what a file of the same kind is known again: its headers and tags, in their order. */
export function headersOf({ columns }: { readonly columns: readonly SurveyedColumn[] }): string[] {
  return columns.map(({ name, tag }) => (tag === null ? name : `${name} ${formatTag(tag)}`));
}
