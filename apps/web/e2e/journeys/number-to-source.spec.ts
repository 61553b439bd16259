import type { Page } from '@playwright/test';
import { expect, test } from '../reader.ts';

const ARTICLE = '/articles/mobilization-exodus';

test.describe('a reader follows a number to its source', () => {
  test('without JavaScript: by the note at the foot', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL && { baseURL }),
    });
    const page = await context.newPage();
    await page.goto(ARTICLE);

    await page.getByRole('main').getByRole('link', { name: 'more than 200,000' }).first().click();
    await expect(page).toHaveURL(/#note-n\d+$/);
    const note = page.locator('.evidence-note:target');
    await expect(note).toContainText('more than 200,000');
    await expect(note).toContainText('Ministry of Internal Affairs of Kazakhstan');
    await expect(note).toContainText('Newsweek');

    await note.getByRole('link', { name: 'Back to the text' }).click();
    await expect(page).toHaveURL(/#ref-n\d+$/);
    await page.goBack();
    await note.getByRole('link', { name: 'How it is read' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Kazakhstan');

    await page.getByRole('table').getByRole('link', { name: 'Kazakhstan', exact: true }).click();
    await expect(page).toHaveURL(/\/crossings\/ru-kz-2022-10-04$/);
    await page.getByRole('link', { name: 'Ministry of Internal Affairs of Kazakhstan' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Ministry of Internal Affairs of Kazakhstan',
    );
    await context.close();
  });

  for (const width of [360, 1280]) {
    test(`with JavaScript, ${width} px wide: in place, by keyboard`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(ARTICLE);
      const number = page
        .getByRole('main')
        .getByRole('link', { name: 'more than 370,000' })
        .first();
      await expect(number).toHaveAttribute('aria-expanded', 'false');
      await number.focus();
      await page.keyboard.press('Enter');

      await expect(number).toHaveAttribute('aria-expanded', 'true');
      const note = page.getByRole('group', { name: /^Evidence for more than 370,000/ });
      await expect(note).toContainText('Four reports, added');
      await expect(note).toContainText('Proven with assumptions');
      await expect(page).not.toHaveURL(/#/);

      await page.keyboard.press('Escape');
      await expect(note).toHaveCount(0);
      await expect(number).toBeFocused();

      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await expect(note.getByRole('link', { name: 'How it was added' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/figures\/total-entries$/);
      await expect(page.getByRole('table', { name: 'The sum, written out' })).toContainText(
        '370,500',
      );
    });
  }

  test('a note that is open closes on a click elsewhere and on its own button', async ({
    page,
  }) => {
    await page.goto(ARTICLE);
    const number = page.getByRole('main').getByRole('link', { name: 'six miles' }).first();
    const note = page.getByRole('group', { name: 'Evidence for six miles' });
    await number.click();
    await note.getByRole('button', { name: 'Close' }).click();
    await expect(note).toHaveCount(0);
    await expect(number).toBeFocused();
    await number.click();
    await page.getByRole('heading', { level: 1 }).click();
    await expect(note).toHaveCount(0);
  });
});

test('every bound number of the article has a note that leads back to it', async ({ page }) => {
  await page.goto(ARTICLE);
  const numbers = page.locator('a.bound-figure[href^="#note-"]');
  expect(await numbers.count()).toBeGreaterThan(10);
  const broken = await numbers.evaluateAll(
    (links) =>
      links.filter((link) => {
        const note = document.getElementById((link as HTMLAnchorElement).hash.slice(1));
        const back = note?.querySelector<HTMLAnchorElement>('a[href^="#ref-"]');
        return !back || !document.getElementById(back.hash.slice(1));
      }).length,
  );
  expect(broken).toBe(0);
});

test('“how we know” shows the sum, its verdict and its caveats', async ({ page }) => {
  await page.goto(`${ARTICLE}#how`);
  const how = page.getByRole('region', { name: 'How we know' });
  const sum = how.getByRole('table').filter({ hasText: '370,500' });
  await expect(sum.getByRole('row', { name: /European Union/ })).toContainText('65,500');
  await expect(how).toContainText('Proven with assumptions');
  await expect(how).toContainText('These are crossings, not people');
  await expect(how).toContainText('14 of 14 numbers lead to evidence');
});

test('the article shows on a map where people were counted, and the same as a table', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const figure = page.getByRole('figure').filter({ hasText: 'Where they were counted' });
  const map = figure.getByRole('img', { name: 'Where they were counted' });
  await expect(map).toBeVisible();
  await expect(map).toContainText('at least 12,000');
  await figure.getByText('The numbers as a table').click();
  const table = figure.getByRole('table', { name: 'Where they were counted' });
  await expect(table.getByRole('row')).toHaveCount(5);
  await expect(table.getByRole('row', { name: /Georgia/ })).toContainText('more than 93,000');
  await expect(table.getByRole('row', { name: /Georgia/ })).toContainText('Russia');
});

test('the article does not shift while it loads', async ({ page }) => {
  await watchShifts(page);
  await page.goto(ARTICLE, { waitUntil: 'networkidle' });
  expect(await shiftsOf(page)).toEqual([]);
});

test('nor does it when its faces come long after its words', async ({ page }) => {
  await watchShifts(page);
  const LATE = 1500;
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE));
    await route.continue();
  });
  await page.goto(ARTICLE, { waitUntil: 'networkidle' });
  const [paint, faces] = await page.evaluate(() => [
    performance.getEntriesByType('paint')[0]?.startTime ?? Infinity,
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.woff2'))
      .map((face) => (face as PerformanceResourceTiming).responseEnd),
  ]);
  expect(faces.length).toBeGreaterThan(1);
  expect(Math.min(...faces)).toBeGreaterThan(paint);
  expect(await shiftsOf(page)).toEqual([]);
});

/** Notes from the first paint on how far anything on the page moves by itself. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        shifts.push((entry as PerformanceEntry & { value: number }).value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

function shiftsOf(page: Page): Promise<number[]> {
  return page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
}
