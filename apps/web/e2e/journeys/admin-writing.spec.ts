import type { Page } from '@playwright/test';
import { expect, test } from '../reader.ts';
import { signInAs } from '../staff.ts';

const surface = (page: Page) => page.getByRole('textbox', { name: 'The article' });
const field = (page: Page, name: string) => surface(page).locator(`[data-field="${name}"]`);

/** Begins an article in the browser and gives the address of its draft. */
async function begin(page: Page, headline: string): Promise<string> {
  await page.goto('/admin/articles');
  await page.getByLabel('Headline of a new article').fill(headline);
  await page.getByRole('button', { name: 'Begin it' }).click();
  await expect(field(page, 'headline')).toHaveText(headline);
  return page.url();
}

async function typeInBody(page: Page, words: string): Promise<void> {
  await field(page, 'body').locator('p').last().click();
  await page.keyboard.press('End');
  await page.keyboard.type(words);
}

test('a reporter writes, the check refuses a number, and its fix is taken by keyboard', async ({
  page,
}) => {
  await signInAs(page, 'REPORTER');
  await begin(page, 'Many leave');
  await typeInBody(page, 'Since the decree about 370,000 ');
  const offers = page.getByRole('listbox', { name: 'What this number may mean' });
  await expect(offers).toBeHidden();
  const found = page.getByRole('list', { name: 'What the check found' });
  await expect(found).toContainText('370,000');
  await page.keyboard.press('F8');
  await page.keyboard.press('Alt+Enter');
  await expect(field(page, 'body')).toContainText('Since the decree more than 370,000');
  await expect(field(page, 'body').locator('.binding-figure')).toHaveText('more than 370,000');
  await expect(page.getByText(/^Saved at/)).toBeVisible();
});

test('typing a number offers what it may be bound to, and Enter binds it', async ({ page }) => {
  await signInAs(page, 'REPORTER');
  await begin(page, 'Offers');
  await typeInBody(page, 'Georgia counted more than 93,000');
  const offers = page.getByRole('listbox', { name: 'What this number may mean' });
  await expect(offers.getByRole('option').first()).toContainText('bind', { ignoreCase: true });
  await page.keyboard.press('Enter');
  await expect(field(page, 'body').locator('.binding-figure')).toHaveText('more than 93,000');
  await expect(page.getByRole('region', { name: 'Evidence' })).toContainText('93,000');
});

test('what is written is there again after the page is opened anew', async ({ page }) => {
  await signInAs(page, 'REPORTER');
  const address = await begin(page, 'Kept');
  await typeInBody(page, 'A line that stays.');
  await expect(page.getByText(/^Saved at/)).toBeVisible();
  await page.goto(address);
  await expect(field(page, 'body')).toContainText('A line that stays.');
});

test('a text that could not be saved is kept on the device and taken up again', async ({
  page,
  expectedComplaints,
}) => {
  expectedComplaints.push(/ERR_FAILED/);
  await signInAs(page, 'REPORTER');
  const address = await begin(page, 'Kept on the device');
  await page.route('**/admin/api/graphql', (route) => route.abort());
  await typeInBody(page, 'Written on a train.');
  await expect(page.getByText(/Your text is kept on this device/)).toBeVisible();
  page.once('dialog', (dialog) => void dialog.accept());
  await page.unroute('**/admin/api/graphql');
  await page.goto(address);
  await page.getByRole('button', { name: 'Go on with it' }).click();
  await expect(field(page, 'body')).toContainText('Written on a train.');
  await expect(page.getByText(/^Saved at/)).toBeVisible();
});
