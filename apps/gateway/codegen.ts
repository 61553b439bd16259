import { globSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

/** What the resolvers of each type are given as their parent, by name in src/parents.ts. */
const PARENTS = [
  'Article',
  'ArticleCheck',
  'ArticleClaim',
  'ArticleConnection',
  'ArticleDifference',
  'ArticleEdge',
  'ArticleNotice',
  'ArticleNoticeConnection',
  'ArticleNoticeEdge',
  'ArticleRevision',
  'ArticleUse',
  'Assumption',
  'AppliedAssumption',
  'Binding',
  'BindingTarget',
  'Caveat',
  'Citation',
  'Claim',
  'Correction',
  'CorrectionConnection',
  'CorrectionEdge',
  'Coverage',
  'Crossing',
  'CrossingConnection',
  'CrossingEdge',
  'CrossingRevision',
  'CrossingUse',
  'Diagnostic',
  'Disagreement',
  'ErrorReport',
  'ErrorReported',
  'Evaluation',
  'Event',
  'EventConnection',
  'EventEdge',
  'FieldRefused',
  'Figure',
  'FigureConnection',
  'FigureContribution',
  'FigureEdge',
  'FigureMove',
  'FigureUse',
  'LedgerDiff',
  'LedgerRecord',
  'Node',
  'PageInfo',
  'Place',
  'PlaceConnection',
  'PlaceEdge',
  'PlaceMembership',
  'Quantity',
  'Quote',
  'QuoteConnection',
  'QuoteEdge',
  'Refusal',
  'ReplacedReport',
  'RevisedRecord',
  'RevisionOverride',
  'Source',
  'SourceConnection',
  'SourceEdge',
  'SumOfReports',
  'Supersession',
  'TooManyErrorReports',
  'Voice',
];

const parents = Object.fromEntries(PARENTS.map((type) => [type, `../parents.ts#${type}Parent`]));

/** The parents of the types that only staff are given: every `…Parent` of a module's staff-parents.ts. */
const staffParents = Object.fromEntries(
  globSync('src/modules/*/staff-parents.ts').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/^export type (\w+)Parent\b/gm)].map(([, type]) => [
      type,
      `${path.replace(/^src/, '..')}#${type}Parent`,
    ]),
  ),
);

const settings = {
  useTypeImports: true,
  enumsAsTypes: true,
  strictScalars: true,
  skipTypename: true,
  avoidOptionals: { field: true, defaultValue: true },
  scalars: {
    ID: 'string',
    Date: '@headcount/ledger#Day',
    DateTime: '@headcount/ledger#Instant',
    Decimal: '@headcount/ledger#Decimal',
    URL: 'string',
    ArticleDocument: '@headcount/ledger#ArticleDocument',
    ArticleMark: '@headcount/ledger#Mark',
    CheckGround: '@headcount/ledger/prose#CheckGround',
    WrittenDocument: 'unknown',
  },
};

const config: CodegenConfig = {
  importExtension: '.ts',
  generates: {
    './src/generated/resolvers.ts': {
      schema: ['./src/modules/*/*.graphql', '!./src/modules/*/*.staff.graphql'],
      plugins: ['typescript', 'typescript-resolvers'],
      config: { ...settings, contextType: '../context.ts#Context', mappers: parents },
    },
    './src/generated/staff-resolvers.ts': {
      schema: './src/modules/*/*.graphql',
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        ...settings,
        contextType: '../staff-context.ts#StaffContext',
        mappers: { ...parents, ...staffParents },
      },
    },
  },
};

export default config;
