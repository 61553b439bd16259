import { findTagRow } from '../hxl/find-tag-row.ts';
import { parseTag } from '../hxl/tag.ts';
import type { Row } from '../table/row.ts';
import { headerAnswer, tagsAnswer } from './answers.ts';
import type { ConventionQuestion } from './question.ts';

/** Which sheet of a workbook? */
export function askSheet(names: readonly string[]): ConventionQuestion {
  return {
    convention: 'sheet',
    proposed: names.length === 1 ? (names[0] ?? null) : null,
    evidence:
      names.length === 1
        ? 'The workbook has one sheet.'
        : `The workbook has ${names.length} sheets.`,
    choices: names.map((name) => ({ value: name, label: name, samples: [], isFitting: true })),
  };
}

const offered = 6;

/** Which row names the columns? */
export function askHeader(rows: readonly Row[]): ConventionQuestion {
  const tagRow = findTagRow(rows);
  const choices = rows.slice(0, offered).map(({ cells }, at) => ({
    value: headerAnswer(at + 1),
    label: `Row ${at + 1}`,
    samples: [describe(cells)],
    isFitting: tagRow === -1,
  }));
  if (tagRow !== -1) {
    const tags = rows[tagRow]?.cells.filter((cell) => parseTag(cell) !== null) ?? [];
    return {
      convention: 'header',
      proposed: tagsAnswer,
      evidence: `Row ${tagRow + 1} holds HXL hashtags: ${tags.slice(0, 8).join(', ')}.`,
      choices: [
        {
          value: tagsAnswer,
          label: `The row above the hashtags of row ${tagRow + 1}`,
          samples: [describe(rows[tagRow === 0 ? 0 : tagRow - 1]?.cells ?? [])],
          isFitting: true,
        },
        ...choices,
      ],
    };
  }
  const isNamed = rows.length > 1 && looksLikeHeader(rows);
  return {
    convention: 'header',
    proposed: isNamed ? headerAnswer(1) : null,
    evidence: isNamed
      ? 'The first row has words only, and as many as the rows below have cells.'
      : 'The first row does not look like headers: it has numbers or empty cells, or fewer cells than the rows below.',
    choices,
  };
}

function looksLikeHeader([first, ...rest]: readonly Row[]): boolean {
  const cells = first?.cells ?? [];
  const isWords = cells.every((cell) => cell.trim() !== '' && !/^[-+]?[\d.,\s]+$/.test(cell));
  return (
    isWords && rest.filter((row) => row.cells.length === cells.length).length > rest.length / 2
  );
}

function describe(cells: readonly string[]): string {
  const names = cells.slice(0, 12).map((cell) => cell.trim().slice(0, 40) || '(empty)');
  const more = cells.length - names.length;
  return `${names.join(' │ ')}${more > 0 ? ` │ … and ${more} more` : ''}`;
}
