import type { Permission } from './permission.ts';

const reporter = (to: string): Permission => ({ least: 'REPORTER', to });
const editor = (to: string): Permission => ({ least: 'EDITOR', to });

/**
 * Who may do what: an entry for every query and mutation that only staff are given, and for whatever
 * field of a type is for fewer than all of them. A schema with a query or mutation that has no entry,
 * or with an entry that has no field, does not start.
 */
export const PERMISSIONS: Readonly<Record<string, Permission>> = {
  'Query.viewer': reporter('see who they are signed in as'),
  'Query.capture': reporter('read a copy of evidence'),
  'Query.failedCaptures': reporter('see which copies fail'),
  'Query.assumption': reporter('read an assumption'),
  'Query.citation': reporter('read a citation'),
  'Query.judgeCrossing': reporter('have a report judged'),
  'Query.judgeEvent': reporter('have an event judged'),
  'Query.judgeFigure': reporter('have a figure judged'),
  'Query.judgeQuote': reporter('have a quotation judged'),
  'Query.recordHistory': reporter('read the history of a record'),
  'Query.whereUsed': reporter('see what rests on a record'),
  'Query.suggestAssumptions': reporter('search the assumptions'),
  'Query.suggestCitations': reporter('search the citations'),
  'Query.suggestCrossings': reporter('search the reports'),
  'Query.suggestEvents': reporter('search the events'),
  'Query.suggestFigures': reporter('search the figures'),
  'Query.suggestPlaces': reporter('search the places'),
  'Query.suggestQuotes': reporter('search the quotations'),
  'Query.suggestSources': reporter('search the sources'),
  'Mutation.captureEvidence': reporter('keep evidence'),
  'Mutation.deprecateRecord': editor('mark a record as no longer to be used'),
  'Mutation.recheckCapture': reporter('look at a copy again'),
  'Mutation.recordAssumption': reporter('record an assumption'),
  'Mutation.recordCitation': reporter('record a citation'),
  'Mutation.recordCrossing': reporter('record a report'),
  'Mutation.recordEvent': reporter('record an event'),
  'Mutation.recordFigure': reporter('record a figure'),
  'Mutation.recordPlace': reporter('record a place'),
  'Mutation.recordQuote': reporter('record a quotation'),
  'Mutation.recordSource': reporter('record a source'),
  'Mutation.restoreRecordVersion': reporter('restore an earlier version of a record'),
  'Mutation.supersedeCrossing': editor('put one report in the place of another'),
};
