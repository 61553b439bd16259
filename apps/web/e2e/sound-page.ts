import { expect, type Page } from '@playwright/test';
import { faultsOf, overflowOf, strayPartsOf } from './faults.ts';

/** From a phone to a wall, and the very width from which there is a margin. */
const WIDTHS = [320, 768, 1000, 1280, 2560];

/** Asks of an open page that axe finds nothing, in light and in dark, and that nothing overflows at any width. */
export async function expectSoundPage(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await faultsOf(page), colorScheme).toEqual([]);
  }
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    expect(await overflowOf(page), `${width} px`).toBe(0);
    expect(await strayPartsOf(page), `cells at ${width} px`).toEqual([]);
  }
}
