import {
  findImportJobsByIds,
  keepImportMapping,
  prepareImport,
  type ImportJob,
} from '@headcount/db/newsroom';
import {
  defaultLimits,
  inspectFile,
  misfitOf,
  settle,
  type Mapping,
  type Survey,
} from '@headcount/importer';
import type { MapImportInput } from '../../generated/staff-resolvers.ts';
import { mappingOf, settingsOf } from '../../importing/job/import-settings.ts';
import { missingSources } from '../../importing/refuse-missing-sources.ts';
import type { StaffContext } from '../../staff-context.ts';
import { actOnImport, whyNotNow } from './act-on-import.ts';
import { missing, refused, type Change } from './change.ts';
import { headersOf } from './headers-of.ts';
import { isConfirmed, refusalOf, sourceOf, surveyOf } from './survey-of-job.ts';

/** Keeps what somebody says of a file's columns, once every part of it can be used. */
export async function mapImport(context: StaffContext, input: MapImportInput): Promise<Change> {
  const [job] = await context.read((sql) => findImportJobsByIds(sql, [input.job]));
  if (!job) return missing(input.job);
  const { survey, refusal } = await surveyOf(context, job);
  if (survey === null) return refused(`file: ${refusal}`);
  if (!isConfirmed(job, survey)) return refused('job: Say first how the file is written.');
  const document = parseJson(input.document);
  if (document === undefined) return refused('document: It is not JSON.');
  const days = faultsOfDay(input.fetchedOn ?? null);
  const { mapping, faults } = mappingOf(document, job.conventions, survey.format);
  if (!mapping) return refused(...days, ...faults);
  const found = [...days, ...(await faultsOf(context, job, survey, mapping))];
  if (found.length > 0) return refused(...found);
  return await actOnImport(context, {
    id: job.id,
    action: 'IMPORT_PREPARED',
    details: { mapping: mapping.name, isKept: input.isKept },
    change: async (sql) => {
      if (input.isKept) {
        await keepImportMapping(sql, {
          name: mapping.name,
          headers: headersOf(survey),
          mapping,
          updatedBy: context.viewer.id,
        });
      }
      return await prepareImport(sql, job.id, {
        mapping: document,
        settings: { ...settingsOf(job.settings), fetchedOn: input.fetchedOn ?? null },
      });
    },
    refusal: whyNotNow,
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function faultsOfDay(day: string | null): string[] {
  if (day === null) return [];
  const moment = Date.parse(`${day}T00:00:00Z`);
  const isDay = !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day);
  if (!isDay || day.length !== 10)
    return [`fetchedOn: “${day.slice(0, 40)}” is no day, YYYY-MM-DD.`];
  return moment > Date.now() ? [`fetchedOn: ${day} has not come yet.`] : [];
}

/** What keeps a mapping from reading this file, though each part of it is well formed. */
async function faultsOf(
  context: StaffContext,
  job: ImportJob,
  { columns }: Survey,
  mapping: Mapping,
): Promise<string[]> {
  const misfit = misfitOf(mapping, columns);
  if (misfit !== null) return [`mapping: ${misfit}`];
  const absent = await context.read((sql) => missingSources(mapping, sql));
  const sources = absent.map(
    (id) => `sources: The ledger has no source ${id}, and the mapping may not create sources.`,
  );
  return [...sources, ...(await unsettled(context, job, mapping))];
}

async function unsettled(
  context: StaffContext,
  job: ImportJob,
  mapping: Mapping,
): Promise<string[]> {
  try {
    const inspection = await inspectFile(sourceOf(context, job).open, mapping, defaultLimits);
    const { decisions } = settle(inspection, mapping, false);
    return decisions.flatMap(({ convention, problem, evidence }) =>
      problem === null ? [] : [`${convention}: ${evidence}`],
    );
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    return [`file: ${refusal}`];
  }
}
