import type { CodegenConfig } from '@graphql-codegen/cli';

/** What the resolvers of each type are given as their parent, by name in src/parents.ts. */
const PARENTS = [
  'Article',
  'ArticleClaim',
  'ArticleConnection',
  'ArticleEdge',
  'Assumption',
  'AppliedAssumption',
  'Binding',
  'BindingTarget',
  'Caveat',
  'Citation',
  'Claim',
  'Correction',
  'Crossing',
  'CrossingConnection',
  'CrossingEdge',
  'Evaluation',
  'Event',
  'EventConnection',
  'EventEdge',
  'Figure',
  'FigureConnection',
  'FigureContribution',
  'FigureEdge',
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
  'Source',
  'SourceConnection',
  'SourceEdge',
  'SumOfReports',
  'Supersession',
];

const config: CodegenConfig = {
  schema: './src/modules/*/*.graphql',
  importExtension: '.ts',
  generates: {
    './src/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.ts#Context',
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
        },
        mappers: Object.fromEntries(PARENTS.map((type) => [type, `../parents.ts#${type}Parent`])),
      },
    },
  },
};

export default config;
