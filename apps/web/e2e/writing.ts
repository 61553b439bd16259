import { expect, type Locator, type Page } from '@playwright/test';

/** A field of the article in the editor: `headline`, `standfirst`, `body`, `card`. */
export const field = (page: Page, name: string): Locator =>
  page.getByRole('textbox', { name: 'The article' }).locator(`[data-field="${name}"]`);

/** Begins an article in the browser and gives the address of its draft. */
export async function begin(page: Page, headline: string): Promise<string> {
  await page.goto('/admin/articles');
  await page.getByLabel('Headline of a new article').fill(headline);
  await page.getByRole('button', { name: 'Begin it' }).click();
  await expect(field(page, 'headline')).toHaveText(headline);
  return page.url();
}

/** Types words at the end of the body's last paragraph. */
export async function typeInBody(page: Page, words: string): Promise<void> {
  await field(page, 'body').locator('p').last().click();
  await page.keyboard.press('End');
  await page.keyboard.type(words);
}

/** Chooses words of the article, as a mouse drawn over them does. */
export async function choose(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: 'The article' }).evaluate((surface, wanted) => {
    const walker = document.createTreeWalker(surface, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const from = node.nodeValue?.indexOf(wanted) ?? -1;
      if (from >= 0) {
        getSelection()?.setBaseAndExtent(node, from, node, from + wanted.length);
        return;
      }
    }
    throw new Error(`The article does not say “${wanted}”.`);
  }, words);
  // The editor hears of a selection a little later.
  await expect(page.getByText(`On “${words}”.`)).toBeVisible();
}
