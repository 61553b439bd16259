import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { map, mali, months, plain, prepare } from '../../../test/import-samples.ts';
import { openImportGateway } from '../../../test/open-import-gateway.ts';

const desk = await openImportGateway({ bytes: 3_000_000 });

describe('an import', () => {
  test('is rehearsed, then run; the rehearsal said what the run does', async () => {
    const job = await prepare(desk, months, { ...mali, name: 'whole' });
    const before = await desk.countReports();
    const rehearsed = await desk.work(job, 'rehearseImport');
    expect(rehearsed).toMatchObject({ state: 'REHEARSED', rowsRead: 4, rowsWritten: 0 });
    expect(rehearsed.report).toMatchObject({
      rows: 4,
      reports: 7,
      refused: 1,
      refusedBy: [{ code: 'NOT_A_NUMBER', count: 1 }],
      totalsLooked: 3,
      totalsFailed: 1,
      findings: [
        {
          code: 'TOTAL_DIFFERS',
          shown: [{ message: 'Line 5: IDPs + Refugees is 190, but Total says 999.' }],
        },
      ],
      outcome: { created: 7, revised: 0, unchanged: 0, places: 0, sources: 0 },
    });
    expect(await desk.countReports()).toBe(before);
    const run = await desk.work(job, 'runImport');
    expect(run).toMatchObject({ state: 'DONE', rowsWritten: 7, failure: null });
    expect(run.report).toMatchObject({ ...rehearsed.report, outcome: { created: 7 } });
    expect(await desk.countReports()).toBe(before + 7);
  });

  test('of the same file adds nothing, and says so', async () => {
    const before = await desk.countReports();
    const job = await prepare(desk, months, { ...mali, name: 'whole' });
    await desk.work(job, 'rehearseImport');
    const { state, report } = await desk.work(job, 'runImport');
    expect(state).toBe('DONE');
    expect(report?.outcome).toMatchObject({ created: 0, revised: 0, unchanged: 7 });
    expect(await desk.countReports()).toBe(before);
  });

  test('keeps its file as evidence and stands in the audit, under who asked for it', async () => {
    const { rows } = await desk.owner.sql
      .selectFrom('audit_entry')
      .select(['actor_id', 'details'])
      .where('action', '=', 'IMPORT_RUN')
      .orderBy('position')
      .execute()
      .then((entries) => ({ rows: entries }));
    expect(rows.map((row) => row.actor_id)).toEqual([
      await desk.idOf('EDITOR'),
      await desk.idOf('EDITOR'),
    ]);
    expect(rows[0]?.details).toMatchObject({ mapping: 'whole', created: 7, refused: 1 });
    const captures = await desk.owner.sql
      .selectFrom('capture')
      .innerJoin('citation', 'citation.id', 'capture.citation_id')
      .select(['citation.source_id', 'citation.title'])
      .execute();
    expect(captures).toEqual([{ source_id: 'ocha-test', title: 'Movements, monthly' }]);
  });

  test('tells every refused row, and no spreadsheet runs what it tells', async () => {
    const content = 'day,who,n\n2012-05-01,A,=1+1\n2012-05-02,A\n2012-05-03,A,5\n';
    const job = await prepare(desk, content, plain(), { DELIMITER: ',' });
    await desk.work(job, 'rehearseImport');
    const data = await desk.askAs<{ importJob: { refusals: unknown[] } }>(
      'REPORTER',
      'query ($job: ID!) { importJob(id: $job) { refusals { line column value code reason } } }',
      { job },
    );
    expect(data.importJob.refusals).toMatchObject([
      { line: 2, column: 'n', value: '=1+1', code: 'NOT_A_NUMBER' },
      {
        line: 3,
        column: null,
        value: '2',
        code: 'RAGGED',
        reason: 'the row has 2 cells, the header 3',
      },
    ]);
    const address = `${desk.url}/staff/imports/${job}/refused.csv`;
    const cookie = await desk.cookieOf('REPORTER');
    const list = await (await fetch(address, { headers: { cookie } })).text();
    expect(list).toContain("2,n,'=1+1,NOT_A_NUMBER");
    expect((await fetch(address)).status).toBe(401);
    const taken = await desk.owner.sql
      .selectFrom('audit_entry')
      .select(['actor_id', 'subject_id'])
      .where('action', '=', 'REFUSED_ROWS_TAKEN')
      .execute();
    expect(taken).toEqual([{ actor_id: await desk.idOf('REPORTER'), subject_id: job }]);
  });

  test('that was asked to be strict records nothing when the last row is bad', async () => {
    const rows = Array.from({ length: 9000 }, (_, at) => `${1 + (at % 28)}/1/2012,P${at},${at}\n`);
    const content = `day,who,n\n${rows.join('')}1/1/2012,LAST,many\n`;
    const policy = { create: ['PLACES', 'SOURCES'], refused: 'REFUSE_FILE' };
    const job = await prepare(desk, content, plain({ policy }), { DATES: 'DMY' });
    const before = await desk.countReports();
    const { state, failure } = await desk.work(job, 'rehearseImport');
    expect(state).toBe('REFUSED');
    expect(failure).toContain('Nothing was recorded');
    expect((await desk.change('runImport', { job })).faults).toEqual([
      'job: It must be rehearsed first, as it is prepared now.',
    ]);
    expect(await desk.countReports()).toBe(before);
  });

  test('that was prepared anew must be rehearsed anew', async () => {
    const job = await prepare(desk, 'day,who,n\n2012-05-03,NEW,5\n', plain());
    await desk.work(job, 'rehearseImport');
    await map(desk, job, plain({ title: 'Otherwise' }));
    expect((await desk.change('runImport', { job })).faults).toEqual([
      'job: It must be rehearsed first, as it is prepared now.',
    ]);
  });

  test('a reporter may prepare and rehearse it, and not run it', async () => {
    const { body } = await desk.answerAs(
      'REPORTER',
      'mutation { runImport(input: { job: "none" }) { __typename } }',
    );
    expect(body.errors[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  test('of a file that unpacks to more than is allowed is refused', async () => {
    const row = '2012-05-01,BOMB,5\n';
    const bomb = gzipSync(`day,who,n\n${row.repeat(400_000)}`);
    expect(bomb.length).toBeLessThan(100_000);
    const job = await prepare(desk, bomb, plain());
    const { state, failure } = await desk.work(job, 'rehearseImport');
    expect({ state, failure }).toEqual({
      state: 'REFUSED',
      failure: 'The file is larger than 2 MiB; split it. Nothing was recorded.',
    });
  });
});
