import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { endlessFile, fileOf } from './bytes.ts';
import { judge, mappingOf, plainReads, plainReport } from './import.ts';

const mebibyte = 2 ** 20;
const header = 'day,port,value\n';
const row = '2022-09-21,LARS,5\n';
const values = ({ reports }: Awaited<ReturnType<typeof judge>>) =>
  reports.map(({ quantity }) => quantity.value);
const reading = (changes: Record<string, unknown>) =>
  mappingOf({ reads: { ...plainReads, ...changes } });

describe('a file without an end is read no further than it may', () => {
  test('ten gigabytes of rows', async () => {
    const { open, read } = endlessFile(header, row.repeat(4000), 10 * 1024 * mebibyte);
    await expect(judge(open, mappingOf(), { bytes: 2 * mebibyte })).rejects.toThrow(
      'larger than 2 MiB',
    );
    expect(read.bytes).toBeLessThan(3 * mebibyte);
  });

  test('more rows than are remembered', async () => {
    const { open } = endlessFile(header, row.repeat(4000), 100 * mebibyte);
    await expect(judge(open, mappingOf(), { rows: 10_000 })).rejects.toThrow(
      'more than 10000 rows',
    );
  });

  test.each([
    ['one line of a hundred megabytes', header],
    ['a quote that is never closed', `${header}2022-09-21,"LARS,5`],
  ])('%s', async (_, start) => {
    const { open, read } = endlessFile(start, 'x'.repeat(65_536), 100 * mebibyte);
    await expect(judge(open)).rejects.toThrow(/too long/);
    expect(read.bytes).toBeLessThan(4 * mebibyte);
  });

  test('no line at all: it is told in a sentence of bounded length', async () => {
    const { open, read } = endlessFile('', 'x'.repeat(65_536), 100 * mebibyte);
    const error = await judge(open).catch((thrown: unknown) => thrown);
    expect(String(error)).toMatch(/^FileRefused: No column.{1,500}$/);
    expect(read.bytes).toBeLessThan(mebibyte);
  });

  test('a line of a hundred thousand cells', async () => {
    const file = fileOf(`${header}${','.repeat(100_000)}\n`);
    await expect(judge(file)).rejects.toThrow('1000 are the most');
  });
});

test('cells that hold lines of their own are read, also where the beginning that is looked at ends', async () => {
  const note = `"${'a line, and\n'.repeat(50)}"`;
  const rows = Array.from({ length: 1000 }, (_, at) => `2022-09-21,P${at},5,${note}\n`);
  const { verdict } = await judge(fileOf(`day,port,value,note\n${rows.join('')}`));
  expect(verdict).toMatchObject({ rows: 1000, reports: 1000 });
});

test('an unclosed quote refuses the file, with the line where the file ends', async () => {
  await expect(judge(fileOf(`${header}${row}2022-09-22,"LARS,6\n${row}`))).rejects.toThrow(
    'never closed',
  );
});

test('three hundred thousand rows pass through 64 MiB of heap', async () => {
  const script = path.join(import.meta.dirname, 'bounded-memory.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--max-old-space-size=64',
    script,
  ]);
  const { rows, maxRss } = JSON.parse(stdout) as { rows: number; maxRss: number };
  expect(rows).toBe(300_000);
  expect(maxRss).toBeLessThan(400 * mebibyte);
}, 120_000);

describe('the same file in another encoding says the same', () => {
  const text = `day,port,value\n2022-09-21,LARS,5\n2022-09-22,LARS,7\n`;
  test.each<[string, string, Uint8Array]>([
    ['UTF-8 with a mark', 'utf-8', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, little end first', 'utf-16le', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16, big end first', 'utf-16be', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', 'utf-16le', Buffer.from(text, 'utf16le')],
    ['lines that end in CR LF', 'utf-8', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['lines that end in CR', 'utf-8', Buffer.from(text.replaceAll('\n', '\r'))],
    ['lines of two endings', 'utf-8', Buffer.from(text.replace('\n', '\r\n'))],
  ])('%s', async (_, encoding, bytes) => {
    // In pieces of seven bytes: characters and marks are cut apart.
    expect(values(await judge(fileOf(bytes, 7), reading({ encoding })))).toEqual(['5', '7']);
  });

  test.each([
    ['windows-1251', 'Ларс', Uint8Array.from([0xcb, 0xe0, 0xf0, 0xf1])],
    [
      'windows-1252',
      'Müllrose €',
      Uint8Array.from([0x4d, 0xfc, 0x6c, 0x6c, 0x72, 0x6f, 0x73, 0x65, 0x20, 0x80]),
    ],
  ])('%s', async (encoding, name, bytes) => {
    const file = fileOf(
      Buffer.concat([Buffer.from('day,port,value,note\n2022-09-21,LARS,5,'), bytes]),
    );
    const mapping = mappingOf({
      reads: { ...plainReads, encoding },
      reports: [{ ...plainReport, note: { column: 'note' } }],
    });
    expect((await judge(file, mapping)).reports[0]?.note).toBe(name);
  });

  test('a mark that contradicts the mapping refuses the file', async () => {
    const file = fileOf(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    await expect(judge(file, reading({ encoding: 'utf-8' }))).rejects.toThrow(
      'correct the mapping or the file',
    );
  });

  test('bytes that are not in the encoding refuse it, with the line', async () => {
    const file = fileOf(Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0xfe, 0x0a])]), 10);
    await expect(judge(file)).rejects.toThrow(/not utf-8 in or after line \d/);
  });
});

describe('numbers are read as the mapping says, and no other way', () => {
  const file = fileOf(
    'day;port;value\n2022-09-21;LARS;1.234\n2022-09-22;LARS;1.234,0\n2022-09-23;LARS;1,234.5\n',
  );
  const german = reading({ delimiter: ';', numbers: { decimal: ',', grouping: '.' } });

  test('with decimal commas', async () => {
    const judged = await judge(file, german);
    expect(values(judged)).toEqual(['1234', '1234']);
    expect(judged.refusals).toMatchObject([{ line: 4, code: 'NOT_A_NUMBER' }]);
  });
});

describe('headers', () => {
  test('that stand there twice refuse the file, when the mapping names them', async () => {
    await expect(judge(fileOf('day,port,value,value\n2022-09-21,LARS,5,6\n'))).rejects.toThrow(
      'Two columns are called “value”',
    );
  });

  test('that stand there twice harm nothing, when it does not', async () => {
    expect(values(await judge(fileOf('day,x,port,x,value\n2022-09-21,1,LARS,2,5\n')))).toEqual([
      '5',
    ]);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'called %s are names like any other',
    async (name) => {
      const mapping = mappingOf({
        reports: [
          {
            ...plainReport,
            value: { column: name },
            destination: { column: 'port', table: 'ports' },
          },
        ],
        tables: { ports: { LARS: 'GE-LARS' } },
      });
      const judged = await judge(
        fileOf(`day,port,${name}\n2022-09-21,LARS,5\n2022-09-22,${name},5\n`),
        mapping,
      );
      expect(values(judged)).toEqual(['5']);
      expect(judged.refusals).toMatchObject([{ code: 'NOT_IN_TABLE', value: name }]);
      expect(({} as Record<string, unknown>)['day']).toBeUndefined();
    },
  );

  test('that are missing refuse the file, with the names of those that are there', async () => {
    await expect(judge(fileOf('day,value\n2022-09-21,5\n'))).rejects.toThrow(
      'There are “day”, “value”',
    );
  });
});

test.each([
  ['', 'The file is empty'],
  ['\n\n\n', 'no rows'],
  ['PK\u0003\u0004', 'a spreadsheet'],
])('a file of %j is refused with a sentence', async (text, sentence) => {
  await expect(judge(fileOf(text))).rejects.toThrow(sentence);
});

test('a cell of a NUL, a lone surrogate or a formula is refused, and stops nothing', async () => {
  const rows = [
    '2022-09-21,LARS,5\u0000',
    '2022-09-22,LARS,\uD800',
    '2022-09-23,LARS,=1+1',
    '2022-09-24,LARS,5',
  ];
  const judged = await judge(fileOf(header + rows.join('\n')));
  expect(judged.refusals.map(({ code }) => code)).toEqual([
    'NOT_A_NUMBER',
    'NOT_A_NUMBER',
    'NOT_A_NUMBER',
  ]);
  expect(values(judged)).toEqual(['5']);
});
