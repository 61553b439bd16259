import type { Page } from '@playwright/test';
import { faultsOf, overflowOf } from '../faults.ts';
import { PAGES, STATUS_COMPLAINT } from '../pages.ts';
import { expect, test } from '../reader.ts';

/** From the narrowest phone to the widest desk, and the very width from which there is a margin. */
const WIDTHS = [320, 768, 1000, 1280, 2560];

for (const { name, path, status = 200 } of PAGES) {
  test.describe(name, () => {
    test.beforeEach(({ expectedComplaints }) => {
      if (status !== 200) expectedComplaints.push(STATUS_COMPLAINT);
    });

    test('axe finds nothing, in light and in dark, and nothing overflows', async ({ page }) => {
      await page.goto(path);
      await openAll(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await faultsOf(page), colorScheme).toEqual([]);
      }
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        expect(await overflowOf(page), `${width} px`).toBe(0);
      }
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test(`answers ${status} and is drawn whole`, async ({ page }) => {
        const response = await page.goto(path);
        expect(response?.status()).toBe(status);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await expect(page.getByRole('main')).not.toBeEmpty();
        await expect(page).toHaveTitle(/Headcount$/);
      });
    });
  });
}

/** Opens whatever is folded away, so that it is looked at too. */
const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
