import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: '@headcount/testing/global-setup',
    include: ['src/**/*.test.ts'],
    // A thread begins sooner than a process.
    pool: 'threads',
  },
});
