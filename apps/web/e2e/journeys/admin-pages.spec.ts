import { ADMIN_PAGES } from '../admin-pages.ts';
import { faultsOf, overflowOf } from '../faults.ts';
import { expect, test } from '../reader.ts';
import { signInAs } from '../staff.ts';

const WIDTHS = [320, 768, 1280, 2560];

for (const { name, path, role } of ADMIN_PAGES) {
  test(`${name}: axe finds nothing, in light and in dark, and nothing overflows`, async ({
    page,
  }) => {
    if (role) await signInAs(page, role);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await faultsOf(page), colorScheme).toEqual([]);
    }
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflowOf(page), `${width} px`).toBe(0);
    }
  });
}
