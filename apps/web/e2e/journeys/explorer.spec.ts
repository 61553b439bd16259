import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../reader.ts';
import { parseCsv } from '../parse-csv.ts';

/** The words of each row of the table, the sum's row left out. */
const rowsOf = (page: Page) =>
  page
    .locator('.data-table tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.trim())),
    );

test('a view is filtered, shared by its address and downloaded as it is shown', async ({
  page,
  browser,
}) => {
  await page.goto('/explore');
  await page.getByLabel('What was counted').selectOption('ENTRIES');
  await page.getByLabel('From', { exact: true }).selectOption('RU');
  await page.getByLabel('To', { exact: true }).selectOption('KZ');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/\/explore\?measure=ENTRIES&origin=RU&destination=KZ$/);
  const rows = await rowsOf(page);
  expect(rows.length).toBeGreaterThan(3);
  expect(rows.every(([what]) => what === 'Entries from Russia to Kazakhstan')).toBe(true);

  const elsewhere = await browser.newContext();
  const shared = await elsewhere.newPage();
  await shared.goto(page.url());
  expect(await rowsOf(shared)).toEqual(rows);
  await expect(shared.getByLabel('To', { exact: true })).toHaveValue('KZ');
  await elsewhere.close();

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: /Download these rows/ }).click();
  const file = await (await download).path();
  const [header, ...records] = parseCsv(await readFile(file, 'utf8'));
  expect(header?.slice(1, 6)).toEqual([
    'what_was_counted',
    'how_many',
    'for_which_days',
    'reported',
    'said_by',
  ]);
  expect(records.map((record) => record.slice(1, 5))).toEqual(rows.map((row) => row.slice(0, 4)));
  expect(records.map(([, , , , , source]) => source)).toEqual(
    rows.map((row) => row[4]?.split(', read in ')[0]),
  );
});

test('a wrong parameter is named with its value and what is allowed', async ({
  page,
  expectedComplaints,
}) => {
  expectedComplaints.push(/status of 400/);
  await page.goto('/explore?measure=TRIPS&destination=KZ');
  const message = page.getByRole('main').getByRole('alert');
  await expect(message).toContainText('measure cannot be “TRIPS”. Allowed: ENTRIES');
  await expect(page.getByLabel('To', { exact: true })).toHaveValue('KZ');
});

test('reports that may not be added say why', async ({ page }) => {
  await page.goto('/explore?origin=RU&destination=KZ');
  await expect(page.getByText(/These reports are not added up: .*different things/)).toBeVisible();
});

test('reports that may be added show their sum under them', async ({ page }) => {
  await page.goto('/explore?measure=ENTRIES&origin=RU&via=newsweek');
  await expect(page.locator('.data-table tfoot')).toContainText('more than');
});

test('pages follow one another without losing or repeating a report', async ({ page }) => {
  await page.goto('/explore?order=period-earliest');
  const first = await rowsOf(page);
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page).toHaveURL(/after=/);
  const second = await rowsOf(page);
  await page.goto('/explore?order=period-earliest&first=50');
  expect([...first, ...second]).toEqual(await rowsOf(page));
});

test('an earlier day shows only what was reported by then', async ({ page }) => {
  await page.goto('/explore?origin=RU&destination=KZ&asOf=2022-09-28');
  await expect(page.getByRole('main')).toContainText('As known on 28 September 2022');
  expect((await rowsOf(page)).map((row) => row[1])).toEqual(['about 98,000']);
  await page.getByRole('link', { name: 'As known today' }).click();
  expect((await rowsOf(page)).length).toBeGreaterThan(3);
});

test('the form works without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto('/explore');
  await page.getByLabel('Reported by').selectOption('frontex');
  await page.getByRole('button', { name: 'Show' }).click();
  expect((await rowsOf(page)).every((row) => row[4]?.startsWith('Frontex'))).toBe(true);
  await context.close();
});
