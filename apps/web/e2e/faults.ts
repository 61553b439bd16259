import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds on a page, targets that are too small among it. */
export async function faultsOf(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    // In the page alone: there are no frames, for which axe would open a second one.
    .setLegacyMode()
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/** By how many pixels a page is wider than its window. */
export const overflowOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Parts of stacked rows that slipped under the label that they should stand beside. */
export const strayPartsOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('td[data-label]')]
      .filter((cell) => getComputedStyle(cell).display !== 'table-cell')
      .flatMap((cell) => [...cell.children].map((part) => [cell, part] as const))
      .filter(
        ([cell, part]) =>
          part.getClientRects().length > 0 &&
          part.getBoundingClientRect().left - cell.getBoundingClientRect().left < 100,
      )
      .map(([, part]) => part.outerHTML),
  );
