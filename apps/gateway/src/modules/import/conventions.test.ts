import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { map, mali, months, plain, prepare } from '../../../test/import-samples.ts';
import { openImportGateway } from '../../../test/open-import-gateway.ts';

const desk = await openImportGateway();

describe('a file is read as somebody has said, and not otherwise', () => {
  test('before anything is confirmed nothing can be mapped, and nothing rehearsed', async () => {
    const job = await desk.begin(months);
    expect((await map(desk, job, mali)).faults).toEqual([
      'job: Say first how the file is written.',
    ]);
    const { faults } = await desk.change('rehearseImport', { job });
    expect(faults).toEqual(['job: Say first what its columns mean.']);
  });

  test('each question has evidence, choices and what they make of the file', async () => {
    const job = await desk.begin('day;who;n\n04/10/2022;A;1.234\n');
    const data = await desk.askAs<{
      importJob: { survey: { isConfirmed: boolean; questions: Record<string, unknown>[] } };
    }>(
      'REPORTER',
      `query ($job: ID!) { importJob(id: $job) { survey { isConfirmed
        questions { convention answer proposed evidence choices { value samples isFitting } } } } }`,
      { job },
    );
    const { isConfirmed, questions } = data.importJob.survey;
    expect(isConfirmed).toBe(false);
    expect(questions).toMatchObject([
      { convention: 'ENCODING', proposed: 'utf-8', answer: null },
      { convention: 'DELIMITER', proposed: ';' },
      { convention: 'HEADER', proposed: 'row 1' },
      { convention: 'NUMBERS', proposed: null },
      {
        convention: 'DATES',
        proposed: null,
        evidence: '“04/10/2022” could be day, month, year or month, day, year.',
        choices: [
          { value: 'DMY', samples: ['04/10/2022 → 2022-10-04'] },
          { value: 'MDY', samples: ['04/10/2022 → 2022-04-10'] },
        ],
      },
    ]);
  });

  test('an answer that is no choice is refused', async () => {
    const job = await desk.begin(months);
    const answers = [{ convention: 'DELIMITER', value: '#' }];
    const { faults } = await desk.change('confirmImportConventions', { job, answers });
    expect(faults).toEqual(['delimiter: “#” is none of ,, ;, \t, |.']);
  });

  test.each<[string, Uint8Array, Record<string, string>]>([
    ['a byte order mark', Buffer.from('\uFEFFday,who,n\n2012-05-01,MARKED,5\n'), {}],
    ['UTF-16', Buffer.from('\uFEFFday,who,n\n2012-05-01,WIDE,5\n', 'utf16le'), {}],
    ['UTF-16 without a mark', Buffer.from('day,who,n\n2012-05-01,BARE,5\n', 'utf16le'), {}],
    ['gzip', gzipSync('day,who,n\n2012-05-01,PACKED,5\n'), {}],
    ['decimal commas', Buffer.from('day;who;n\n2012-05-01;COMMAS;1.234,0\n'), {}],
    ['a day first', Buffer.from('day,who,n\n04/10/2012,DAYFIRST,5\n'), { DATES: 'DMY' }],
  ])('%s is read', async (_, content, answers) => {
    const job = await prepare(desk, content, plain(), answers);
    const { state, report } = await desk.work(job, 'rehearseImport');
    expect({ state, refused: report?.refused, created: report?.outcome?.['created'] }).toEqual({
      state: 'REHEARSED',
      refused: 0,
      created: 1,
    });
  });

  test('two columns of one name are no trouble until one of them is meant', async () => {
    const content = '__proto__,day,who,n,n\nx,2012-05-01,A,5,6\n';
    const job = await desk.begin(content);
    await desk.confirm(job);
    expect((await map(desk, job, plain())).faults).toEqual([
      'mapping: Two columns are called “n” (the 4th and the 5th): which one is meant cannot be told.',
    ]);
  });

  test.each([
    ['an unclosed quote', 'day,who,n\n2012-05-01,"A,5\n2012-05-02,A,6\n', /never closed|quote/i],
    ['nothing but a gzip beginning', Buffer.from([0x1f, 0x8b, 8, 0, 1]), /gzip/],
  ])('%s is refused where it is looked at', async (_, content, words) => {
    const job = await desk.begin(content);
    const data = await desk.askAs<{ importJob: { survey: { refusal: string } } }>(
      'REPORTER',
      'query ($job: ID!) { importJob(id: $job) { survey { refusal } } }',
      { job },
    );
    expect(data.importJob.survey.refusal).toMatch(words);
  });
});

describe('a mapping', () => {
  test('that cannot be used is refused with every fault of it', async () => {
    const job = await desk.begin(months);
    await desk.confirm(job);
    const { faults } = await map(desk, job, { ...mali, sources: [], checks: { sums: [] } });
    expect(faults).toEqual([expect.stringMatching(/^sources: /), 'checks: knows no “sums”']);
    expect((await map(desk, job, mali, { fetchedOn: '2012-02-31' })).faults).toEqual([
      'fetchedOn: “2012-02-31” is no day, YYYY-MM-DD.',
    ]);
  });

  test('is offered by the file’s own tags, and for the next file of its kind when it was kept', async () => {
    const offersOf = async (job: string) => {
      const data = await desk.askAs<{ importJob: { offers: Record<string, unknown>[] } }>(
        'REPORTER',
        'query ($job: ID!) { importJob(id: $job) { offers { kind name isSameHeaders document } } }',
        { job },
      );
      return data.importJob.offers;
    };
    const job = await desk.begin(`${months}Mai 2013,1,2,3\nJuin 2013,2,3,5\nJuillet 2013,3,4,7\n`);
    await desk.confirm(job);
    const [shipped, proposed, ...more] = await offersOf(job);
    expect(more).toEqual([]);
    expect(shipped).toMatchObject({ kind: 'SHIPPED', name: 'hxl-mali-population-movements' });
    expect(JSON.parse(String(proposed?.['document']))).toMatchObject({
      reports: [{ population: 'IDP' }, { population: 'REF' }],
      checks: { totals: [{ total: { tag: '#aff_num' } }] },
    });
    await map(desk, job, { ...mali, name: 'kept' }, { isKept: true });
    expect((await offersOf(job))[0]).toMatchObject({
      kind: 'KEPT',
      name: 'kept',
      isSameHeaders: true,
    });
  });

  test('judges the first rows as the whole would be judged', async () => {
    const job = await prepare(desk, months, mali);
    const data = await desk.askAs<{ importJob: { preview: unknown } }>(
      'REPORTER',
      `query ($job: ID!) { importJob(id: $job) { preview(first: 4) { faults
        rows { line reports refusals { column value code } } } } }`,
      { job },
    );
    expect(data.importJob.preview).toMatchObject({
      faults: [],
      rows: [
        {
          line: 3,
          reports: [
            'Line 3: 100 displaced people, January 2013 (displaced people, in Mali)',
            'Line 3: 50 refugees, January 2013 (refugees, from Mali)',
          ],
          refusals: [],
        },
        { line: 4 },
        { line: 5 },
        { line: 6, refusals: [{ column: 'IDPs', value: 'many', code: 'NOT_A_NUMBER' }] },
      ],
    });
  });
});
