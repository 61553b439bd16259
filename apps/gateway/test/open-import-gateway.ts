import { setTimeout as wait } from 'node:timers/promises';
import { type Limits, defaultLimits } from '@headcount/importer';
import { afterAll } from 'vitest';
import { openImportDesk } from '../src/importing/work/open-import-desk.ts';
import type { StaffRole } from '../src/identity/viewer.ts';
import { openStaffGateway, type StaffGateway } from './open-staff-gateway.ts';

/** An import as the tests look at it. */
export interface SeenJob {
  readonly id: string;
  readonly state: string;
  readonly failure: string | null;
  readonly rowsRead: number;
  readonly rowsWritten: number;
  readonly report: SeenReport | null;
}

interface SeenReport {
  readonly rows: number;
  readonly reports: number;
  readonly refused: number;
  readonly refusedBy: readonly { code: string; count: number }[];
  readonly totalsLooked: number;
  readonly totalsFailed: number;
  readonly findings: readonly { code: string; count: number; shown: { message: string }[] }[];
  readonly outcome: Record<string, number> | null;
}

/** A gateway with its newsroom and somebody at its import desk. */
export interface ImportGateway extends StaffGateway {
  /** Uploads a file and begins its import; gives the import's id. */
  begin(content: string | Uint8Array, name?: string): Promise<string>;
  /** Answers questions about how it is written; what is not answered is taken as proposed. */
  confirm(job: string, answers?: Record<string, string>): Promise<void>;
  /** Asks something of an import that changes it. */
  change(mutation: string, input: object, role?: StaffRole): Promise<Changed>;
  /** Asks for work and waits until it is done. */
  work(job: string, ask: 'rehearseImport' | 'runImport'): Promise<SeenJob>;
  see(job: string): Promise<SeenJob>;
  /** How many versions of reports the ledger has. */
  countReports(): Promise<number>;
}

export interface Changed {
  readonly job?: SeenJob;
  readonly faults?: readonly string[];
}

const JOB = `id state failure rowsRead rowsWritten report { rows reports refused
  refusedBy { code count } totalsLooked totalsFailed findings { code count shown { message } }
  outcome { created revised unchanged changed places sources } }`;

/** Opens one at the top of a test file; it is closed after the file's tests. */
export async function openImportGateway(limits: Partial<Limits> = {}): Promise<ImportGateway> {
  const gateway = await openStaffGateway();
  const faults: unknown[] = [];
  const desk = openImportDesk({
    database: gateway.database,
    databaseUrl: gateway.databaseUrl,
    report: (error) => `${faults.push(error)}`,
    limits: { ...defaultLimits, ...limits },
    everyMs: 20,
  });
  // Before the gateway's own, which closes the database.
  afterAll(() => desk.close());
  const { askAs } = gateway;

  const see = async (job: string) => {
    const { importJob } = await askAs<{ importJob: SeenJob }>(
      'REPORTER',
      `query ($job: ID!) { importJob(id: $job) { ${JOB} } }`,
      { job },
    );
    return importJob;
  };
  const change: ImportGateway['change'] = async (mutation, input, role = 'EDITOR') => {
    const type = inputs[mutation] ?? 'ImportInput';
    const data = await askAs<Record<string, Changed>>(
      role,
      `mutation ($input: ${type}!) { ${mutation}(input: $input) {
        ... on ImportChanged { job { ${JOB} } } ... on ImportChangeRefused { faults } } }`,
      { input },
    );
    return data[mutation] ?? {};
  };
  return {
    ...gateway,
    see,
    change,
    async begin(content, name = 'file.csv') {
      const uploaded = await fetch(`${gateway.url}/staff/files`, {
        method: 'POST',
        headers: {
          cookie: await gateway.cookieOf('REPORTER'),
          'content-type': 'application/octet-stream',
          'x-file-name': encodeURIComponent(name),
        },
        body: Buffer.from(content),
      });
      const { id } = (await uploaded.json()) as { id?: string };
      if (id === undefined) throw new Error(`The file was not taken: ${uploaded.status}.`);
      const { job, faults: why } = await change('beginImport', { file: id }, 'REPORTER');
      if (!job) throw new Error(String(why));
      return job.id;
    },
    async confirm(job, answers = {}) {
      const { importJob } = await askAs<{ importJob: { survey: Survey } }>(
        'REPORTER',
        'query ($job: ID!) { importJob(id: $job) { survey { refusal questions { convention proposed } } } }',
        { job },
      );
      const given = importJob.survey.questions.flatMap(({ convention, proposed }) => {
        const value = answers[convention] ?? proposed;
        return value === null ? [] : [{ convention, value }];
      });
      const { faults: why } = await change(
        'confirmImportConventions',
        { job, answers: given },
        'REPORTER',
      );
      if (why) throw new Error(String(why));
    },
    async work(job, ask) {
      const asked = await change(ask, { job });
      if (!asked.job) throw new Error(String(asked.faults));
      for (;;) {
        await wait(50);
        const seen = await see(job);
        if (seen.state !== 'QUEUED' && seen.state !== 'RUNNING') {
          if (faults.length > 0) throw faults[0];
          return seen;
        }
      }
    },
    async countReports() {
      const row = await gateway.owner.sql
        .selectFrom('crossing_version')
        .select((build) => build.fn.countAll<string>().as('count'))
        .executeTakeFirstOrThrow();
      return Number(row.count);
    },
  };
}

interface Survey {
  readonly questions: readonly { readonly convention: string; readonly proposed: string | null }[];
}

const inputs: Record<string, string> = {
  beginImport: 'BeginImportInput',
  confirmImportConventions: 'ConfirmImportConventionsInput',
  mapImport: 'MapImportInput',
};
