import { defineConfig } from 'vitest/config';

/** Tests of `npm start` as a person types it. They need the production build. */
export default defineConfig({
  test: { include: ['one-command/*.test.ts'], testTimeout: 120_000, hookTimeout: 60_000 },
});
