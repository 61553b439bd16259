import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Node loads graphql's CommonJS build everywhere, Vite would load the ES one here: two `GraphQLError`s.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    globalSetup: '@headcount/testing/global-setup',
    include: ['src/**/*.test.ts'],
    // A promise is kept or not; how long that takes on a busy machine is measured in bench.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A file waits for its database half of the time: two at once, even on a machine of two cores.
    maxWorkers: 2,
    // A thread begins sooner than a process.
    pool: 'threads',
  },
});
