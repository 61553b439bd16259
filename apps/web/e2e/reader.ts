import { test as base } from '@playwright/test';
import { whereIsTheStack } from './stack/where.ts';

// Playwright reads from the pattern which fixtures are needed: none is an empty one.
/* oxlint-disable no-empty-pattern */

/**
 * A page of the site under test. The journey fails when anything complains in the browser's console,
 * save what it expects by pushing a pattern into `expectedComplaints`.
 */
export const test = base.extend<{ expectedComplaints: RegExp[] }>({
  baseURL: async ({}, use) => use(whereIsTheStack().siteUrl),
  expectedComplaints: async ({}, use) => use([]),
  page: async ({ page, expectedComplaints }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await use(page);
    const unexpected = complaints.filter(
      (complaint) => !expectedComplaints.some((pattern) => pattern.test(complaint)),
    );
    base.expect(unexpected, 'complaints in the console').toEqual([]);
  },
});

export { expect } from '@playwright/test';
