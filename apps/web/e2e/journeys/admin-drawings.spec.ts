import type { Page } from '@playwright/test';
import { expect, test } from '../reader.ts';
import { signInAs } from '../staff.ts';
import { begin, field } from '../writing.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'A drawing from the ledger' });

async function find(page: Page, label: string, words: string): Promise<void> {
  await dialog(page).getByLabel(label, { exact: true }).fill(words);
  await dialog(page).getByRole('listbox').getByRole('option').first().click();
}

test('a sum and a timeline are drawn from the ledger, shown in the preview, and changed', async ({
  page,
}) => {
  test.slow();
  await signInAs(page, 'REPORTER');
  const draft = await begin(page, 'Drawn from the ledger');
  await field(page, 'body').locator('p').last().click();
  await page.getByRole('button', { name: 'Drawing', exact: true }).click();
  await dialog(page).getByRole('button', { name: 'Insert it' }).click();
  await expect(dialog(page)).toContainText('Choose the figure to draw.');
  await find(page, 'Figure', 'fortnight after the decree');
  await find(page, 'A line at', 'called up');
  await dialog(page).getByLabel('Caption').fill('What the neighbours counted');
  await dialog(page).getByRole('button', { name: 'Insert it' }).click();
  const drawings = page.getByRole('textbox', { name: 'The article' }).locator('.editor-chart');
  await expect(drawings).toContainText('Sum bar: Entries from Russia in the fortnight');
  await page.keyboard.type('And then:');
  await expect(field(page, 'body')).toContainText('And then:');

  // The drawing is chosen: what is inserted goes behind it, and never in its place.
  await drawings.first().click();
  await page.getByRole('button', { name: 'Drawing', exact: true }).click();
  await dialog(page).getByLabel('What is drawn').selectOption('Timeline of events');
  await expect(dialog(page).getByLabel('Figure', { exact: true })).toBeHidden();
  await dialog(page).getByRole('button', { name: 'Add an event' }).click();
  await find(page, 'Event 1', 'partial mobilization');
  await dialog(page).getByLabel('Caption').fill('The decree');
  await dialog(page).getByRole('button', { name: 'Insert it' }).click();
  await expect(drawings).toHaveCount(2);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved at' })).toBeVisible();

  await page.goto(`${draft}/preview`);
  await expect(page.getByRole('img', { name: 'What the neighbours counted' })).toBeVisible();
  await expect(page.getByRole('figure', { name: /^The decree/ })).toBeVisible();

  await page.goto(draft);
  await drawings.first().getByRole('button', { name: 'Change this drawing' }).click();
  await expect(dialog(page).getByLabel('Caption')).toHaveValue('What the neighbours counted');
  await dialog(page).getByLabel('Caption').fill('What four neighbours counted');
  await dialog(page).getByRole('button', { name: 'Change it' }).click();
  await expect(drawings.first()).toContainText('What four neighbours counted');
});
