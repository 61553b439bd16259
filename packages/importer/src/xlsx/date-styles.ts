import type { Bytes } from '../bytes/bytes.ts';
import { readWholeXml } from './read-xml.ts';

/** Number formats that every spreadsheet program knows by number (ISO/IEC 29500-1, 18.8.30). */
const builtInDates = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

/** The styles (`c/@s`) under which a number is a day. */
export async function readDateStyles(part: Bytes | null): Promise<ReadonlySet<number>> {
  const dates = new Set<number>();
  if (part === null) return dates;
  const custom = new Map<number, string>();
  let isWithinCells = false;
  let style = 0;
  await readWholeXml(part, {
    opened: (name, attribute) => {
      if (name === 'numFmt')
        custom.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (name === 'cellXfs') isWithinCells = true;
      if (name !== 'xf' || !isWithinCells) return;
      const format = Number(attribute('numFmtId') ?? 0);
      const code = custom.get(format);
      if (code === undefined ? builtInDates.has(format) : isDateCode(code)) dates.add(style);
      style += 1;
    },
    closed: (name) => {
      if (name === 'cellXfs') isWithinCells = false;
    },
    text: () => {},
  });
  return dates;
}

/** Does a format show a year or a day? "yyyy\-mm\-dd", not '"day" 0' and not '[Red]0'. */
function isDateCode(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');
  return /[yd]/i.test(bare);
}
