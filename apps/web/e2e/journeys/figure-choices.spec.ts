import type { Page } from '@playwright/test';
import { parseCsv } from '../parse-csv.ts';
import { expect, test } from '../reader.ts';

const FIGURE = '/figures/total-entries';
const otherwise = (page: Page) => page.getByRole('region', { name: 'Try it otherwise' });
const records = (page: Page) => page.getByRole('table', { name: 'The records behind the figure' });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('the report that dates its week lowers the phrase', async ({ page }) => {
      await page.goto(FIGURE);
      await expect(page.getByText('more than 370,000 entries', { exact: true })).toBeVisible();
      await otherwise(page)
        .getByRole('link', { name: /^Use this report instead: about 66,000, 19–25 Sept 2022/ })
        .click();
      await expect(page).toHaveURL(/\?prefer=ru-eu-2022-09-25-brasov$/);
      await expect(page.getByText('With these choices the ledger allows:')).toBeVisible();
      await expect(page.getByText('more than 305,000 entries', { exact: true })).toBeVisible();
      await expect(page.getByText(/^Printed: more than 370,000/)).toContainText(
        'with these choices: Possible, not proven',
      );

      await page.getByRole('link', { name: 'As the newsroom has it' }).click();
      await expect(page).toHaveURL(/\/figures\/total-entries$/);
      await expect(page.getByText('more than 370,000 entries', { exact: true })).toBeVisible();
    });

    test('an earlier day holds only what was reported by then', async ({ page }) => {
      await page.goto(FIGURE);
      await page.getByText('As known today; see an earlier day').click();
      await page.getByLabel('As known at the end of').fill('2022-09-28');
      await page.getByRole('button', { name: 'Show this day' }).click();
      await expect(page).toHaveURL(/\?asOf=2022-09-28$/);
      await expect(records(page)).toContainText('about 98,000');
      await expect(records(page)).toContainText('more than 53,000');
      for (const later of ['more than 200,000', 'more than 93,000', 'at least 12,000']) {
        await expect(page.getByRole('main').getByText(later)).toHaveCount(0);
      }
    });

    test('adding Finland names the clash instead of a larger number', async ({ page }) => {
      await page.goto(FIGURE);
      await page
        .getByLabel('Add another report of the same measure')
        .selectOption({ label: await optionAbout(page, 'Finland: more than 43,000') });
      await page.getByRole('button', { name: 'Add it' }).click();
      await expect(page).toHaveURL(/\?adding=ru-fi-2022-09-27$/);
      await expect(
        page
          .getByText(/^Finland lies within the European Union: their counts are not added/)
          .first(),
      ).toBeVisible();
      await expect(page.getByText('more than 370,000 entries', { exact: true })).toBeVisible();
      await otherwise(page).getByRole('link', { name: 'Take it out: Finland' }).click();
      await expect(page).toHaveURL(/\/figures\/total-entries$/);
    });
  });
}

test('an assumption that is not granted, and a source set aside, can be put back', async ({
  page,
}) => {
  await page.goto(`${FIGURE}?asOf=2022-10-05`);
  await otherwise(page)
    .getByRole('link', { name: /^Do not grant it/ })
    .click();
  await expect(page.getByText('more than 305,000 entries', { exact: true })).toBeVisible();
  await otherwise(page).getByRole('link', { name: 'Set aside: Fontanka' }).click();
  await expect(page).toHaveURL(/\?without=eu-week-in-window&excluding=fontanka&asOf=2022-10-05$/);
  await expect(records(page)).not.toContainText('more than 93,000');
  const made = page.getByRole('list', { name: 'Your choices' });
  await expect(made).toContainText('Not granted: The week that the European Union counted');
  await expect(made).toContainText('Set aside: Fontanka');
  await made.getByRole('link', { name: 'Undo: Fontanka' }).click();
  await otherwise(page)
    .getByRole('link', { name: /^Grant it again/ })
    .click();
  await expect(page).toHaveURL(/\/figures\/total-entries\?asOf=2022-10-05$/);
});

test('the drawing, the data and the citation say what the page says', async ({ page }) => {
  const query = '?without=eu-week-in-window&asOf=2022-10-05';
  await page.goto(`${FIGURE}${query}`);
  const link = (name: string) => page.getByRole('main').getByRole('link', { name, exact: true });

  const address = await link('Data').getAttribute('href');
  const file = await page.request.get(address ?? '');
  expect(file.headers()['content-disposition']).toContain('headcount-total-entries.csv');
  const [, ...rows] = parseCsv(await file.text());
  expect(rows.find(([part]) => part === 'Kazakhstan')?.[2]).toBe('more than 200,000');

  await link('Cite').click();
  await expect(page).toHaveURL(`${FIGURE}${query}#cite`);
  await expect(page.locator('#cite')).toContainText(/more than 305,000 .*5 October 2022.*choices/);

  await link('SVG').click();
  await expect(page).toHaveURL(`${FIGURE}/sum.svg${query}`);
  const name = page.locator('.chart-strong', { hasText: 'Kazakhstan' });
  await expect(name).toHaveCSS('font-weight', '550');
  await expect(
    page.locator('tspan', { hasText: /As known on 5 October 2022\. With a reader’s choices/ }),
  ).toBeVisible();

  const statusOf = async (path: string) => (await page.request.get(path)).status();
  expect(await statusOf('/figures/nothing/sum.svg')).toBe(404);
  expect(await statusOf(`${FIGURE}/data.csv?reading=LOUD`)).toBe(400);
});

test('only the figure as the newsroom has it is for search engines', async ({ page }) => {
  const robots = page.locator('meta[name=robots]');
  const canonical = page.locator('link[rel=canonical]');
  await page.goto(FIGURE);
  await expect(robots).toHaveCount(0);
  await page.goto(`${FIGURE}?without=eu-week-in-window`);
  await expect(robots).toHaveAttribute('content', /noindex/);
  await expect(canonical).toHaveAttribute('href', /\/figures\/total-entries$/);
});

for (const [query, message] of [
  ['without=nobody-said', '"nobody-said". Allowed: the key of an assumption of this figure'],
  ['prefer=nothing', 'cannot be "nothing"'],
  ['reading=LOUD', 'reading cannot be “LOUD”. Allowed: CAUTIOUS, FACE.'],
] as const) {
  test(`${query} is refused by name`, async ({ page, expectedComplaints }) => {
    expectedComplaints.push(/status of 400/);
    await page.goto(`${FIGURE}?${query}`);
    await expect(page.getByRole('main').getByRole('alert')).toContainText(message);
  });
}

/** The whole label of the option that begins so. */
async function optionAbout(page: Page, beginning: string): Promise<string> {
  const labels = await page.locator('#adding option').allTextContents();
  return labels.find((label) => label.startsWith(beginning)) ?? beginning;
}
