import {
  askImport,
  cancelImport,
  countImportJobs,
  findImportJobsByIds,
  listImportJobs,
  listImportRefusals,
} from '@headcount/db/newsroom';
import { formatTag, nameColumn } from '@headcount/importer';
import { badArgument } from '../../errors/bad-argument.ts';
import type { ImportConvention, ImportStage, Resolvers } from '../../generated/staff-resolvers.ts';
import { parseReport } from '../../importing/job/import-report.ts';
import { answersOf, mappingOf, settingsOf } from '../../importing/job/import-settings.ts';
import { connect } from '../../relay/connection.ts';
import { parsePage } from '../../relay/page.ts';
import { actOnImport, whyNotNow } from './act-on-import.ts';
import { beginImport } from './begin-import.ts';
import { confirmConventions } from './confirm-conventions.ts';
import { mapImport } from './map-import.ts';
import { offersOf } from './offers-of-job.ts';
import { previewOf } from './preview-of-job.ts';
import { fileOf, isConfirmed, surveyOf } from './survey-of-job.ts';

const orderBy = { field: 'CREATED', direction: 'DESC' } as const;

export const importResolvers: Pick<Resolvers, 'ImportJob' | 'ImportReport' | 'Mutation' | 'Query'> =
  {
    Query: {
      async importJob(_query, { id }, { read }) {
        const [job] = await read((sql) => findImportJobsByIds(sql, [id]));
        return job ?? null;
      },
      importJobs(_query, args, { read }) {
        const page = parsePage(args, 'CREATED:DESC');
        const { first, after } = page;
        return connect(
          page,
          read((sql) => listImportJobs(sql, { first, after, orderBy })),
          (job) => job,
          () => read((sql) => countImportJobs(sql)),
        );
      },
    },
    Mutation: {
      beginImport: (_mutation, { input }, context) => beginImport(context, input.file),
      confirmImportConventions: (_mutation, { input }, context) =>
        confirmConventions(context, input),
      mapImport: (_mutation, { input }, context) => mapImport(context, input),
      rehearseImport: (_mutation, { input }, context) =>
        actOnImport(context, {
          id: input.job,
          action: 'IMPORT_REHEARSED',
          change: async (sql) => {
            const [job] = await findImportJobsByIds(sql, [input.job]);
            // Without a mapping there is nothing to judge by.
            if (!job || job.mapping === null) return null;
            return await askImport(sql, input.job, {
              asked: 'REHEARSAL',
              askedBy: context.viewer.id,
              from: ['PREPARING', 'REHEARSED', 'REFUSED', 'CANCELLED', 'FAILED'],
            });
          },
          refusal: (job) =>
            job.mapping === null ? 'job: Say first what its columns mean.' : whyNotNow(job),
        }),
      runImport: (_mutation, { input }, context) =>
        actOnImport(context, {
          id: input.job,
          action: 'IMPORT_ASKED_FOR',
          change: (sql) =>
            askImport(sql, input.job, {
              asked: 'RUN',
              askedBy: context.viewer.id,
              from: ['REHEARSED'],
            }),
          refusal: whyNotNow,
        }),
      cancelImport: (_mutation, { input }, context) =>
        actOnImport(context, {
          id: input.job,
          action: 'IMPORT_CANCELLED',
          change: (sql) => cancelImport(sql, input.job),
          refusal: () => 'job: It is not being worked on: there is nothing to stop.',
        }),
    },
    ImportJob: {
      file: (job, _args, context) => fileOf(context, job),
      by: ({ createdBy }) => createdBy,
      at: ({ createdAt }) => createdAt,
      askedBy: ({ askedBy }) => askedBy,
      isCancelAsked: ({ cancelAskedAt }) => cancelAskedAt !== null,
      stage: ({ doing }) => doing as ImportStage | null,
      async survey(job, _args, context) {
        const { survey, refusal } = await surveyOf(context, job);
        if (survey === null) return { refusal, questions: [], isConfirmed: false, columns: [] };
        const answers = answersOf(job.conventions);
        return {
          refusal: null,
          questions: survey.questions.map(({ convention, proposed, evidence, choices }) => ({
            convention: convention.toUpperCase() as ImportConvention,
            answer: choices.find(({ value }) => value === answers[convention])?.value ?? null,
            proposed,
            evidence,
            choices: choices.map((choice) => ({ ...choice, samples: [...choice.samples] })),
          })),
          isConfirmed: isConfirmed(job, survey),
          columns: survey.columns.map((column) => ({
            label: nameColumn(column),
            header: column.name,
            tag: column.tag && formatTag(column.tag),
            samples: [...column.samples],
          })),
        };
      },
      mapping: ({ mapping }) => (mapping === null ? null : JSON.stringify(mapping)),
      mappingFaults: ({ mapping, conventions, settings }) =>
        mapping === null
          ? []
          : [...(mappingOf(mapping, conventions, settingsOf(settings).format).faults ?? [])],
      fetchedOn: ({ settings }) => settingsOf(settings).fetchedOn,
      offers: (job, _args, context) => offersOf(context, job),
      preview(job, { first }, context) {
        if (first < 1 || first > 50) {
          throw badArgument({ argument: 'first', value: first, allowed: 'a number from 1 to 50' });
        }
        return previewOf(context, job, first);
      },
      report: ({ report }) => parseReport(report),
      async refusals({ id }, { from, first }, { read }) {
        if (first < 1 || first > 100) {
          throw badArgument({ argument: 'first', value: first, allowed: 'a number from 1 to 100' });
        }
        if (from < 0) {
          throw badArgument({ argument: 'from', value: from, allowed: 'a number from 0 on' });
        }
        const rows = await read((sql) => listImportRefusals(sql, id, { from, first }));
        return rows.map((row) => Object.assign(row, { allowed: [...row.allowed] }));
      },
    },
    ImportReport: {
      totalsLooked: ({ totals }) => totals.looked,
      totalsFailed: ({ totals }) => totals.failed,
      newPlaces: ({ newPlaces }) => newPlaces.map(({ id, name }) => ({ code: id, name })),
    },
  };
