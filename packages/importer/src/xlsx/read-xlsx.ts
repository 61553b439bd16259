import type { Bytes } from '../bytes/bytes.ts';
import { FileRefused } from '../file-refused.ts';
import type { Limits } from '../limits.ts';
import type { Row } from '../table/row.ts';
import { collectPacked } from './collect-packed.ts';
import { readDateStyles } from './date-styles.ts';
import { openParts, type Parts } from './parts.ts';
import { readWholeXml } from './read-xml.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheetRows } from './sheet-rows.ts';

/** Which sheet to read, and with which mark fractions are written. */
export interface SheetChoice {
  /** Its name; null for the first. */
  readonly sheet: string | null;
  readonly decimal: '.' | ',';
}

/** Reads the rows of one sheet of an XLSX workbook. @throws {FileRefused} for what is none */
export async function* readXlsx(
  bytes: Bytes,
  choice: SheetChoice,
  limits: Limits,
): AsyncGenerator<Row[]> {
  const parts = await openParts(await collectPacked(bytes, limits.packedBytes), limits);
  const { path, is1904 } = await findSheet(parts, choice.sheet);
  const strings = await readSharedStrings(await parts.open('xl/sharedStrings.xml'), limits);
  const dateStyles = await readDateStyles(await parts.open('xl/styles.xml'));
  const sheet = await parts.open(path);
  if (sheet === null) throw new FileRefused('WRONG_FORMAT', `The workbook has no ${path}.`);
  const context = { strings, dateStyles, is1904, decimal: choice.decimal };
  yield* readSheetRows(sheet, context, limits);
}

/** The names of a workbook's sheets, in their order. @throws {FileRefused} for what is none */
export async function listSheets(bytes: Bytes, limits: Limits): Promise<string[]> {
  const parts = await openParts(await collectPacked(bytes, limits.packedBytes), limits);
  return (await readWorkbook(parts)).sheets.map(({ name }) => name);
}

async function findSheet(
  parts: Parts,
  wanted: string | null,
): Promise<{ path: string; is1904: boolean }> {
  const { sheets, is1904 } = await readWorkbook(parts);
  const sheet = wanted === null ? sheets[0] : sheets.find(({ name }) => name === wanted);
  if (sheet === undefined) {
    const names = sheets.map(({ name }) => `“${name}”`).join(', ');
    throw new FileRefused(
      'WRONG_FORMAT',
      `The workbook has no sheet ${wanted ?? ''}; it has ${names || 'none'}.`,
    );
  }
  return { path: (await targets(parts)).get(sheet.id) ?? 'xl/worksheets/sheet1.xml', is1904 };
}

async function readWorkbook(
  parts: Parts,
): Promise<{ sheets: { name: string; id: string }[]; is1904: boolean }> {
  const workbook = await parts.open('xl/workbook.xml');
  if (workbook === null) throw new FileRefused('WRONG_FORMAT', 'This archive is no XLSX workbook.');
  const sheets: { name: string; id: string }[] = [];
  let is1904 = false;
  await readWholeXml(workbook, {
    opened: (name, attribute) => {
      if (name === 'sheet')
        sheets.push({ name: attribute('name') ?? '', id: attribute('r:id') ?? '' });
      if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
    },
    closed: () => {},
    text: () => {},
  });
  return { sheets, is1904 };
}

async function targets(parts: Parts): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const relations = await parts.open('xl/_rels/workbook.xml.rels');
  if (relations === null) return found;
  await readWholeXml(relations, {
    opened: (name, attribute) => {
      const target = attribute('Target') ?? '';
      if (name === 'Relationship') {
        found.set(attribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
      }
    },
    closed: () => {},
    text: () => {},
  });
  return found;
}
