import type { Page } from '@playwright/test';
import { expect, test } from '../reader.ts';
import { signInAs } from '../staff.ts';

const field = (page: Page, name: string) =>
  page.getByRole('textbox', { name: 'The article' }).locator(`[data-field="${name}"]`);

test('two people write in one draft: nobody’s words are lost', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  await signInAs(page, 'REPORTER');
  await page.goto('/admin/articles');
  await page.getByLabel('Headline of a new article').fill('Two pens');
  await page.getByRole('button', { name: 'Begin it' }).click();
  await field(page, 'body').locator('p').last().click();
  await page.keyboard.type('The queue was six miles long.');
  await expect(page.getByText(/^Saved at/)).toBeVisible();

  const other = await (await browser.newContext(baseURL ? { baseURL } : {})).newPage();
  await signInAs(other, 'EDITOR');
  await other.goto(page.url());
  await field(other, 'standfirst').click();
  await other.keyboard.type('Seen from the road.');
  await expect(other.getByText(/^Saved at/)).toBeVisible();
  await expect(other.getByText(/has it open|is writing/)).toBeVisible();

  await field(page, 'headline').click();
  await page.keyboard.press('End');
  await page.keyboard.type(', one text');
  const merge = page.getByRole('region', { name: 'Two versions' });
  await expect(merge).toContainText('saved meanwhile');
  await merge.getByRole('button', { name: 'Save it put together' }).click();
  await expect(page.getByText(/^Saved at/)).toBeVisible();
  await expect(field(page, 'headline')).toHaveText('Two pens, one text');
  await expect(field(page, 'standfirst')).toHaveText('Seen from the road.');
  await other.close();
});
