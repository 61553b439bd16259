import type { Page } from '@playwright/test';
import { expect, test } from '../reader.ts';
import { signInAs } from '../staff.ts';

const judgementOf = (page: Page) =>
  page.getByRole('complementary', { name: 'The ledger’s judgement' });

const choose = async (page: Page, label: string, words: string, option: RegExp) => {
  await page.getByLabel(label, { exact: true }).fill(words);
  await page.getByRole('option', { name: option }).first().click();
};

test('a count of entries to the Union clashes with Finland’s while it is typed', async ({
  page,
}) => {
  await signInAs(page, 'REPORTER');
  await page.goto('/admin/records/crossings/new');
  await page.getByLabel('The source’s words for the number').fill('some 70,000');
  await page.getByLabel('Number', { exact: true }).fill('70000');
  await choose(page, 'To', 'European Union', /European Union/);
  await page.getByLabel('First day counted').fill('2022-09-19');
  await page.getByLabel('Last day counted').fill('2022-09-25');
  await page.getByLabel('Reported on').fill('2022-09-28');
  const notices = judgementOf(page).getByRole('list', { name: 'What the ledger notices' });
  const clash = notices.getByRole('listitem').filter({ hasText: 'SHARES_PLACE' });
  await expect(clash.filter({ hasText: 'Finland' }).first()).toBeVisible();
  await expect(clash.getByRole('link', { name: 'ru-fi-2022-09-25' }).first()).toHaveAttribute(
    'href',
    '/admin/records/crossings/ru-fi-2022-09-25',
  );
  await page.getByLabel('Last day counted').fill('');
  await expect(notices).toContainText('PERIOD_MISSING');
});

test('a report that is there already is a likely duplicate while it is typed', async ({ page }) => {
  await signInAs(page, 'REPORTER');
  await page.goto('/admin/records/crossings/new');
  await page.getByLabel('The source’s words for the number').fill('30,000');
  await page.getByLabel('Number', { exact: true }).fill('30000');
  await page.getByLabel('Of what', { exact: true }).fill('entries');
  await choose(page, 'To', 'Finland', /Finland/);
  await page.getByLabel('First day counted').fill('2022-09-22');
  await page.getByLabel('Last day counted').fill('2022-09-25');
  await page.getByLabel('Reported on').fill('2022-09-27');
  await choose(page, 'Source', 'Frontex', /Frontex/);
  const notices = judgementOf(page).getByRole('list', { name: 'What the ledger notices' });
  await expect(notices).toContainText('LIKELY_DUPLICATE');
});
