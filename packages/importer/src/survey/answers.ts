import { delimiters } from '../csv/delimiter.ts';
import { encodings } from '../encoding/encoding.ts';
import { dateOrders } from '../field/date-order.ts';
import { numberFormats, type NumberFormat } from '../field/number-format.ts';
import type { Mapping } from '../mapping/mapping-schema.ts';

/** What can be asked about how a file is written. */
export const conventionNames = [
  'sheet',
  'encoding',
  'delimiter',
  'header',
  'numbers',
  'dates',
  'months',
] as const;

export type ConventionName = (typeof conventionNames)[number];

/** What a person has said: the value of a choice for each question that was put. */
export type Answers = { readonly [name in ConventionName]?: string | undefined };

/** A number format as the value of a choice: `.none`, `,.`. */
export function numbersAnswer({ decimal, grouping }: NumberFormat): string {
  return `${decimal}${grouping}`;
}

/** A row of headers, from 1, as the value of a choice. */
export function headerAnswer(row: number): string {
  return `row ${row}`;
}

/** The answer that the headers are told by the hashtags under them. */
export const tagsAnswer = 'tags';

/** Answers as a mapping says them; what is no answer is left out, as if it had not been given. */
export function readsOf(
  answers: Answers,
  format: Mapping['reads']['format'],
): Pick<Mapping['reads'], 'format' | 'hxl' | 'headerRow'> & Partial<Mapping['reads']> {
  const { sheet, months } = answers;
  const encoding = encodings.find((one) => one === answers.encoding);
  const delimiter = delimiters.find((one) => one === answers.delimiter);
  const numbers = numberFormats.find((one) => numbersAnswer(one) === answers.numbers);
  const order = dateOrders.find((one) => one === answers.dates);
  return {
    format,
    hxl: answers.header === tagsAnswer,
    headerRow: Number(/^row (\d{1,3})$/.exec(answers.header ?? '')?.[1] ?? 1),
    ...(sheet !== undefined && { sheet }),
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter }),
    ...(numbers !== undefined && { numbers }),
    // Names of months are read in a language only; where there are none, any will do.
    ...((order !== undefined || months !== undefined) && {
      dates: { ...(order !== undefined && { order }), locale: months ?? 'en' },
    }),
  };
}
