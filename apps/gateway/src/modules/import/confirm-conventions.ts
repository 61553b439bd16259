import { findImportJobsByIds, prepareImport } from '@headcount/db/newsroom';
import type { Answers, ConventionName, Survey } from '@headcount/importer';
import { settingsOf } from '../../importing/job/import-settings.ts';
import type {
  ConfirmImportConventionsInput,
  ImportAnswerInput,
  ImportConvention,
} from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { actOnImport, whyNotNow } from './act-on-import.ts';
import { missing, refused, type Change } from './change.ts';
import { surveyOf } from './survey-of-job.ts';

/** Keeps what somebody says of how a file is written. An answer can raise a question: that is asked next. */
export async function confirmConventions(
  context: StaffContext,
  { job: id, answers: given }: ConfirmImportConventionsInput,
): Promise<Change> {
  const [job] = await context.read((sql) => findImportJobsByIds(sql, [id]));
  if (!job) return missing(id);
  const answers = answersIn(given);
  const { survey, refusal } = await surveyOf(context, { ...job, conventions: answers });
  if (survey === null) return refused(`file: ${refusal}`);
  const faults = faultsOf(given, survey);
  if (faults.length > 0) return refused(...faults);
  return await actOnImport(context, {
    id,
    action: 'IMPORT_PREPARED',
    details: { conventions: answers },
    change: (sql) =>
      prepareImport(sql, id, {
        conventions: answers,
        settings: { ...settingsOf(job.settings), format: survey.format },
      }),
    refusal: whyNotNow,
  });
}

/** A convention by the name that the importer has for it. */
function nameOfConvention(convention: ImportConvention): ConventionName {
  return convention.toLowerCase() as Lowercase<ImportConvention>;
}

function answersIn(given: readonly ImportAnswerInput[]): Answers {
  return Object.fromEntries(
    given.map(({ convention, value }) => [nameOfConvention(convention), value]),
  );
}

function faultsOf(given: readonly ImportAnswerInput[], { questions }: Survey): string[] {
  return given.flatMap(({ convention, value }) => {
    const question = questions.find((one) => one.convention === nameOfConvention(convention));
    if (!question || question.choices.some((choice) => choice.value === value)) return [];
    const allowed = question.choices.map((choice) => choice.value).join(', ');
    return [`${question.convention}: “${value.slice(0, 100)}” is none of ${allowed}.`];
  });
}
