import { describe, expect, test } from 'vitest';
import { fileOf } from '../../test/bytes.ts';
import { judge, mappingOf, plain, plainReads, plainReport } from '../../test/import.ts';

const lines = (...rows: string[]) => fileOf(['day,port,value', ...rows].join('\n'));
const refused = async (...rows: string[]) => (await judge(lines(...rows))).refusals;

test('every good row becomes a report, with the words of its cell', async () => {
  const { reports, verdict } = await judge(lines('2022-09-21,LARS,5321', '2022-09-22,LARS,6000'));
  expect(verdict).toMatchObject({
    rows: 2,
    reports: 2,
    refused: 0,
    header: ['day', 'port', 'value'],
  });
  expect(reports[0]).toMatchObject({
    line: 2,
    originId: 'RU',
    destinationId: 'GE-LARS',
    period: { start: '2022-09-21', end: '2022-09-21' },
    quantity: { value: '5321', qualifier: 'EXACTLY', sourceWording: '5321', unit: 'entries' },
    reportedOn: '2026-11-23',
    reportedPrecision: 'ON_OR_BEFORE',
  });
  expect(reports[1]?.quantity.qualifier).toBe('PLAIN');
});

describe('a row that cannot be taken is refused with line, column, value and reason', () => {
  test.each([
    ['2022-09-21,LARS,', 'EMPTY', 'value', ''],
    ['2022-09-21,LARS,many', 'NOT_A_NUMBER', 'value', 'many'],
    ['2022-09-21,LARS,"1,234"', 'NOT_A_NUMBER', 'value', '1,234'],
    ['2022-09-21,LARS,=1+1', 'NOT_A_NUMBER', 'value', '=1+1'],
    ['2022-09-21,LARS,12.5', 'NOT_A_COUNT', null, '12.5'],
    ['2022-09-21,LARS,-5', 'NOT_A_COUNT', null, '-5'],
    ['2026-02-30,LARS,5', 'NOT_A_DATE', 'day', '2026-02-30'],
    [',LARS,5', 'EMPTY', 'day', ''],
    ['2030-01-01,LARS,5', 'FUTURE', null, '2030-01-01'],
    ['2022-09-21,Upper Lars,5', 'NOT_A_CODE', 'destination', 'GE-Upper Lars'],
    ['2022-09-21,LARS', 'RAGGED', null, '2'],
    ['2022-09-21,LARS,5,6', 'RAGGED', null, '4'],
  ])('%s', async (row, code, column, value) => {
    expect(await refused('2022-09-20,LARS,1', row)).toMatchObject([
      { code, line: 3, column, value },
    ]);
  });

  test('empty cells past the last column say nothing and harm nothing', async () => {
    expect(await refused('2022-09-21,LARS,5,,')).toEqual([]);
  });

  test('and every fault of it is told', async () => {
    expect(await refused('x,LARS,y')).toHaveLength(2);
  });
});

test('a cell that is in no table is refused with the entry that was probably meant', async () => {
  const mapping = mappingOf({
    tables: { ports: { LARS: 'GE-LARS', SADAKHLO: 'GE-SADAKHLO' } },
    reports: [{ ...plainReport, destination: { column: 'port', table: 'ports' } }],
  });
  const { refusals } = await judge(lines('2022-09-21,lars,5', '2022-09-21,Poti,5'), mapping);
  expect(refusals).toMatchObject([
    { code: 'NOT_IN_TABLE', value: 'lars', allowed: ['LARS'] },
    { code: 'NOT_IN_TABLE', value: 'Poti', allowed: ['LARS', 'SADAKHLO'] },
  ]);
});

test('rows that the editor leaves out are listed with the reason', async () => {
  const mapping = mappingOf({
    leaveOut: [{ where: { column: 'port' }, is: ['TOTAL'], because: 'It is a sum.' }],
  });
  const { refusals, reports } = await judge(
    lines('2022-09-21,TOTAL,5', '2022-09-21,LARS,5'),
    mapping,
  );
  expect(refusals).toMatchObject([{ code: 'LEFT_OUT', line: 2, reason: 'It is a sum.' }]);
  expect(reports).toHaveLength(1);
});

describe('places', () => {
  test('that are missing are made of the rows, once, with what they belong to', async () => {
    const places = {
      declare: [...plain.places.declare, { id: 'GE', name: 'Georgia', kind: 'COUNTRY' }],
      fromRows: [
        {
          field: 'destination',
          name: { template: '{port}, Georgia' },
          kind: 'BORDER_POINT',
          partOf: ['GE'],
          between: ['GE', 'RU'],
        },
      ],
    };
    const { verdict } = await judge(
      lines('2022-09-21,LARS,5', '2022-09-22,LARS,5'),
      mappingOf({ places }),
    );
    expect(verdict.newPlaces.map(({ id }) => id)).toEqual(['RU', 'GE', 'GE-LARS']);
    expect(verdict.newPlaces[2]).toMatchObject({
      name: 'LARS, Georgia',
      partOf: ['GE'],
      between: ['GE', 'RU'],
    });
  });

  test('that the ledger has are not made again', async () => {
    const known = new Map([
      ['RU', 'Russia'],
      ['GE-LARS', 'Upper Lars'],
    ]);
    const { verdict } = await judge(lines('2022-09-21,LARS,5'), mappingOf(), {}, known);
    expect(verdict.newPlaces).toEqual([]);
  });

  test('are never made by a mapping that may not', async () => {
    const { refusals } = await judge(
      lines('2022-09-21,LARS,5'),
      mappingOf({ policy: {} }),
      {},
      new Map([['RU', 'Russia']]),
    );
    expect(refusals).toMatchObject([{ code: 'NO_PLACE', value: 'GE-LARS' }]);
  });

  test('that are one and the same make no crossing', async () => {
    const mapping = mappingOf({ reports: [{ ...plainReport, destination: 'RU' }] });
    expect((await judge(lines('2022-09-21,LARS,5'), mapping)).refusals).toMatchObject([
      { code: 'SAME_PLACE' },
    ]);
  });
});

describe('what is taken is what was judged', () => {
  test('of counts that stand there twice, each once', async () => {
    const file = lines(
      '2022-09-21,LARS,5',
      '2022-09-21,LARS,5',
      '2022-09-22,LARS,6',
      '2022-09-22,LARS,7',
      '2022-09-23,LARS,8',
    );
    const { verdict, reports, refusals } = await judge(file);
    expect(verdict).toMatchObject({ rows: 5, reports: 2, refused: 3 });
    expect(reports.map(({ line }) => line)).toEqual([2, 6]);
    expect(refusals.map(({ code, line }) => [code, line])).toEqual([
      ['DUPLICATE', 3],
      ['CONTRADICTION', 4],
      ['CONTRADICTION', 5],
    ]);
  });

  test('the last, where the mapping says so', async () => {
    const mapping = mappingOf({
      policy: { create: ['PLACES', 'SOURCES'], contradictions: 'KEEP_LAST' },
    });
    const { verdict, reports } = await judge(
      lines('2022-09-22,LARS,6', '2022-09-22,LARS,7'),
      mapping,
    );
    expect(verdict.reports).toBe(1);
    expect(reports.map(({ quantity }) => quantity.value)).toEqual(['7']);
  });

  test('one of two reports of a row that are one count', async () => {
    const { verdict, reports } = await judge(
      lines('2022-09-22,LARS,6'),
      mappingOf({ reports: [plainReport, plainReport] }),
    );
    expect([verdict.reports, reports.length]).toEqual([1, 1]);
  });
});

describe('columns that should add up', () => {
  const file = fileOf(
    'day,port,value,men,women\n2022-09-21,LARS,5,2,3\n2022-09-22,LARS,6,2,3\n2022-09-23,LARS,7,,3\n',
  );
  const totals = [{ total: { column: 'value' }, parts: [{ column: 'men' }, { column: 'women' }] }];

  test('are added up, and the row that does not is reported', async () => {
    const { verdict, reports } = await judge(file, mappingOf({ checks: { totals } }));
    expect(verdict.totals).toEqual({ looked: 2, failed: 1 });
    expect(verdict.findings).toMatchObject([
      { code: 'TOTAL_DIFFERS', message: 'Line 3: men + women is 5, but value says 6.', lines: [3] },
    ]);
    expect(reports).toHaveLength(3);
  });

  test('or refused, where the mapping says so', async () => {
    const policy = { create: ['PLACES', 'SOURCES'], totals: 'REFUSE' };
    const { refusals } = await judge(file, mappingOf({ checks: { totals }, policy }));
    expect(refusals).toMatchObject([
      { code: 'TOTAL_DIFFERS', line: 3, value: '6', allowed: ['5'] },
    ]);
  });
});

describe('a convention that nobody has settled', () => {
  const { numbers: _, ...silent } = plainReads;
  const mapping = mappingOf({ reads: silent });

  test('is asked for, even when only one reading fits', async () => {
    await expect(judge(lines('2022-09-21,LARS,5'), mapping)).rejects.toThrow(
      'nobody has confirmed it',
    );
  });

  test('and never guessed when two do', async () => {
    await expect(judge(lines('2022-09-21,LARS,"1,234"'), mapping)).rejects.toThrow(
      'cannot be told from the file',
    );
  });
});

test('what was cancelled stops', async () => {
  const { judgeFile, settle, inspectFile } = await import('../index.ts');
  const { context } = await import('../../test/import.ts');
  const file = lines('2022-09-21,LARS,5');
  const { conventions } = settle(
    await inspectFile(file, mappingOf(), context.limits),
    mappingOf(),
    false,
  );
  if (!conventions) throw new Error('not settled');
  const signal = AbortSignal.abort();
  await expect(judgeFile(file, mappingOf(), conventions, context, { signal })).rejects.toThrow(
    'abort',
  );
});
