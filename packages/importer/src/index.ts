// The door of the importer: a stream from the bytes of a file to judged reports. Files, the clock
// and the database are brought by whoever calls.

export type { Bytes, OpenBytes } from './bytes/bytes.ts';
export { digesting, type Digest } from './bytes/digest.ts';
export { FileRefused, type FileRefusalCode } from './file-refused.ts';
export { defaultLimits, type Limits } from './limits.ts';

// Mappings
export { parseMapping, type ParsedMapping } from './mapping/parse-mapping.ts';
export { shippedMappings } from './mapping/shipped-mappings.ts';
export type { Mapping, PlaceDeclaration, SourceDeclaration } from './mapping/mapping-schema.ts';

// How a file is written: detected, and settled by a mapping or a person
export { inspectFile, type Inspection } from './convention/inspect-file.ts';
export { settle, type Decision, type Settlement } from './convention/settle.ts';
export type { Conventions } from './convention/conventions.ts';

// Before there is a mapping: what must be asked, and what the file proposes
export { surveyFile, type Survey, type SurveyedColumn } from './survey/survey-file.ts';
export { conventionNames, readsOf, type Answers, type ConventionName } from './survey/answers.ts';
export type { ConventionChoice, ConventionQuestion } from './survey/question.ts';
export { proposeMapping, type ProposedMapping } from './mapping/propose-mapping.ts';
export { misfitOf } from './mapping/fit-mapping.ts';
export { nameColumn } from './table/column.ts';
export { formatTag } from './hxl/tag.ts';

// What a file says
export { judgeFile, type JudgeOptions, type Verdict } from './run/judge-file.ts';
export { previewFile, type Preview, type PreviewedRow } from './run/preview-file.ts';
export { readReports } from './run/read-reports.ts';
export type { JudgeContext } from './report/row-judge.ts';
export type { Report } from './report/report.ts';
export { describeCount, describePeriod, describeValue } from './report/describe-report.ts';
export type { Refusal, RefusalCode } from './report/refusal.ts';
export { refusalHeader, refusalLines } from './report/refusal-report.ts';
export { assessSeries } from './check/assess-series.ts';
export type { Finding } from './check/finding.ts';
