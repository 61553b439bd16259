import { existsSync } from 'node:fs';
import { chromium, defineConfig } from '@playwright/test';

/**
 * Debian's browsers, where Playwright's own was not downloaded. The shell is the same engine without
 * the windows around it, and runs the journeys in less than half the time.
 */
const SYSTEM_BROWSERS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];
const executablePath = existsSync(chromium.executablePath())
  ? undefined
  : SYSTEM_BROWSERS.find(existsSync);

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
      ...(executablePath && { executablePath }),
    },
  },
});
