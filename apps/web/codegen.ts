import type { CodegenConfig } from '@graphql-codegen/cli';

/** What lies under these is the newsroom's and asks the staff schema. */
const STAFF_ROOMS = ['src/app/admin', 'src/features/admin'];

const scalars = {
  ArticleDocument: '@headcount/ledger#ArticleDocument',
  ArticleMark: '@headcount/ledger#Mark',
  CheckGround: '@headcount/ledger/prose#CheckGround',
  Date: 'string',
  DateTime: 'string',
  Decimal: 'string',
  URL: 'string',
  WrittenDocument: { input: '@headcount/ledger#ArticleDocument', output: 'never' },
};

const operationsOf = (schema: string, documents: string[]) => ({
  schema,
  documents: [...documents, '!src/generated/**'],
  preset: 'client' as const,
  presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
  config: {
    documentMode: 'string',
    enumsAsTypes: true,
    useTypeImports: true,
    strictScalars: true,
    scalars,
  },
});

/**
 * Types every operation of the site against the printed schema that answers it; fragments stay
 * masked. Readers' pages know nothing of the staff schema.
 */
const config: CodegenConfig = {
  ignoreNoDocuments: true,
  generates: {
    './src/generated/': operationsOf('../gateway/schema.graphql', [
      'src/**/*.{ts,tsx}',
      ...STAFF_ROOMS.map((room) => `!${room}/**`),
    ]),
    // The newsroom previews an article with the site's own fragments, which its schema answers too.
    './src/generated/staff/': operationsOf('../gateway/staff.graphql', ['src/**/*.{ts,tsx}']),
  },
};

export default config;
