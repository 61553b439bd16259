import { listPlaceNames } from '@headcount/db';
import type { ImportJob } from '@headcount/db/newsroom';
import { defaultLimits, inspectFile, previewFile, settle } from '@headcount/importer';
import type { ImportPreview } from '../../generated/staff-resolvers.ts';
import { describeReport } from '../../importing/job/import-report.ts';
import { mappingOf, settingsOf } from '../../importing/job/import-settings.ts';
import type { StaffContext } from '../../staff-context.ts';
import { refusalOf, sourceOf } from './survey-of-job.ts';

/** Judges the first rows of a job's file as the whole would be judged. */
export async function previewOf(
  context: StaffContext,
  job: ImportJob,
  first: number,
): Promise<ImportPreview> {
  const settings = settingsOf(job.settings);
  const { mapping, faults } = mappingOf(job.mapping, job.conventions, settings.format);
  if (!mapping) return unjudged(...faults);
  const { open } = sourceOf(context, job);
  try {
    const inspection = await inspectFile(open, mapping, defaultLimits);
    const { conventions, decisions } = settle(inspection, mapping, false);
    if (conventions === null) return unjudged(...decisions.flatMap(({ problem }) => problem ?? []));
    const today = new Date().toISOString().slice(0, 10);
    const knownPlaces = await context.read((sql) => listPlaceNames(sql));
    const judging = {
      today,
      fetchedOn: settings.fetchedOn ?? today,
      knownPlaces,
      limits: defaultLimits,
    };
    const { rows, nameOf } = await previewFile(open, mapping, conventions, judging, first);
    return {
      faults: [],
      rows: rows.map(({ line, reports, refusals }) => ({
        line,
        reports: reports.map((report) => describeReport(report, nameOf)),
        refusals: refusals.map((refusal) => ({
          ...refusal,
          allowed: refusal.allowed.slice(0, 20),
        })),
      })),
    };
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    return unjudged(refusal);
  }
}

function unjudged(...faults: string[]): ImportPreview {
  return { faults, rows: [] };
}
