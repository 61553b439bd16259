import { existsSync } from 'node:fs';
import { chromium, defineConfig } from '@playwright/test';

/** Debian's browser, where Playwright's own was not downloaded. */
const SYSTEM_BROWSER = '/usr/bin/chromium';

export default defineConfig({
  testDir: './e2e/journeys',
  globalSetup: './e2e/stack/global-setup.ts',
  outputDir: './test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['line'], ['json']] : [['line']],
  // A promise is kept or not; how long that takes on a busy machine is measured in bench.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      ...(existsSync(chromium.executablePath()) ? {} : { executablePath: SYSTEM_BROWSER }),
    },
  },
});
