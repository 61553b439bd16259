import { z } from 'zod';
import { parseTagPattern } from '../hxl/tag.ts';

const columnName = z.string().min(1);
const tag = z.string().refine((text) => parseTagPattern(text) !== null, {
  error: 'must be an HXL hashtag like #country+dest',
});

/** A column, by its header or its tag. */
export const columnSchema = z.union([
  z.strictObject({ column: columnName }),
  z.strictObject({ tag }),
]);

const lookup = {
  /** The table of values in which the cell is looked up. */
  table: z.string().optional(),
  /** Which part of the table's entry to take, when its entries have parts. */
  pick: z.string().optional(),
};

/**
 * Where a field's text comes from: a constant (plain text), a cell, a cell looked up in a table, or
 * a template of cells ("US-{Port Code}").
 */
export const fieldSchema = z.union(
  [
    z.string().min(1),
    z.strictObject({ column: columnName, ...lookup }),
    z.strictObject({ tag, ...lookup }),
    z.strictObject({ template: z.string().min(1) }),
  ],
  { error: 'must be a text, {"column": …}, {"tag": …} or {"template": …}' },
);

export type ColumnSpec = z.infer<typeof columnSchema>;
export type FieldSpec = z.infer<typeof fieldSchema>;
