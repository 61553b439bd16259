import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { globalSetup: '@headcount/testing/global-setup', include: ['src/**/*.test.ts'] },
});
