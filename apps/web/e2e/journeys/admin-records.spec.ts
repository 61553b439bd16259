import { expect, test } from '../reader.ts';
import { signInAs } from '../staff.ts';

test('a reporter enters a new report for Georgia and sees what it would move before it is recorded', async ({
  page,
}) => {
  test.slow();
  await signInAs(page, 'REPORTER');
  await page.goto('/admin/records/crossings/new');
  const judgement = page.getByRole('complementary', { name: 'The ledger’s judgement' });
  await page.getByLabel('The source’s words for the number').fill('more than 78,000');
  await judgement.getByRole('button', { name: 'Take it' }).click();
  await expect(page.getByLabel('Number', { exact: true })).toHaveValue('78000');
  await expect(judgement).toContainText('78,000');
  const choose = async (label: string, words: string) => {
    await page.getByLabel(label, { exact: true }).fill(words);
    await page.getByRole('listbox').getByRole('option').first().click();
  };
  await choose('To', 'Georgia');
  await choose('Source', 'Georgia');
  await page.getByLabel('First day counted').fill('2022-09-21');
  await page.getByLabel('Last day counted').fill('2022-13-40');
  await page.getByLabel('Reported on').fill('2022-10-05');
  await page.getByLabel('Address of the page').fill('https://example.org/georgia');
  await page.getByLabel('Its title').fill('Crossings at Upper Lars');
  await page.getByLabel('Published on').fill('2022-10-05');
  await page.getByRole('button', { name: 'Record the report' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'cannot be recorded' })).toContainText(
    '2022-13-40',
  );
  await page.getByLabel('Last day counted').fill('2022-10-04');
  await expect(judgement.getByRole('region', { name: 'What would change' })).toBeVisible();
  await page.getByRole('button', { name: 'Record the report' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Report ');
  await expect(page.getByRole('region', { name: 'Versions' })).toContainText('Version 1');

  await page.getByLabel('Note for readers').fill('Counted at one post.');
  await page.getByLabel('Why it changes').fill('The ministry named the post.');
  await page.getByRole('button', { name: 'Record a new version' }).click();
  await expect(page.getByRole('region', { name: 'Versions' })).toContainText('The ministry named');
});

test('what was typed into a form is there again after its page was closed', async ({ page }) => {
  await signInAs(page, 'REPORTER');
  await page.goto('/admin/records/crossings/new');
  await page.getByLabel('The source’s words for the number').fill('about 5,000');
  await page.goto('/admin');
  await page.goto('/admin/records/crossings/new');
  await expect(page.getByLabel('The source’s words for the number')).toHaveValue('about 5,000');
});
