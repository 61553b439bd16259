import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types every operation of the site against the printed schema; fragments stay masked. */
const config: CodegenConfig = {
  schema: '../gateway/schema.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/generated/**'],
  ignoreNoDocuments: true,
  generates: {
    './src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: {
          ArticleDocument: '@headcount/ledger#ArticleDocument',
          ArticleMark: '@headcount/ledger#Mark',
          Date: 'string',
          DateTime: 'string',
          Decimal: 'string',
          URL: 'string',
        },
      },
    },
  },
};

export default config;
