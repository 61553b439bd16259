import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../reader.ts';
import { signInAs } from '../staff.ts';

const judgementOf = (page: Page) =>
  page.getByRole('complementary', { name: 'The ledger’s judgement' });

/** Finds a record by its name and takes the first that is offered, or the first with these words. */
async function choose(field: Locator, name: string, words = '') {
  await field.fill(name);
  const options = field.page().getByRole('listbox').getByRole('option');
  await options.filter({ hasText: words }).first().click();
}

test('a figure is laid down from two reports, printed as strongly as they bear, and changed with a reason', async ({
  page,
}) => {
  test.slow();
  await signInAs(page, 'EDITOR');
  await page.goto('/admin/records/figures/new');
  const judgement = judgementOf(page);
  await expect(judgement).toContainText('reckons as soon as the figure has a part');
  await page.getByLabel('What it is', { exact: true }).fill('Entries into two neighbours');
  await page.getByLabel('Of what, as printed').fill('crossings');
  const parts = page.getByRole('group', { name: 'Its parts' });
  const report = parts.getByLabel('Report', { exact: true });
  await parts.getByLabel('Name of part 1').fill('Kazakhstan');
  await choose(report.first(), 'Kazakhstan', '200,000');
  await expect(judgement).toContainText('How it is reckoned');
  await parts.getByRole('button', { name: 'Add a part' }).click();
  await parts.getByLabel('Name of part 2').fill('Georgia');
  await choose(report.nth(1), 'Georgia', '93,000');
  await expect(judgement).toContainText('2 independent sources');

  // More than the parts bear is not printed as proven.
  await page.getByLabel('Word before the number').selectOption('MORE_THAN');
  await page.getByLabel('Number in print').fill('900000000');
  await expect(judgement).toContainText('Possible, not proven');
  await judgement.getByRole('button', { name: 'Print it' }).click();
  await expect(page.getByLabel('Number in print')).not.toHaveValue('900000000');
  await expect(judgement).toContainText('more than 288,000');
  await page.getByRole('button', { name: 'Record the figure' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Entries into two neighbours');
  const versions = page.getByRole('region', { name: 'Versions' });
  await expect(versions).toContainText('Version 1');
  await expect(parts.getByLabel('Name of part 2')).toHaveValue('Georgia');

  await page.getByLabel('Description for readers').fill('As two states counted them.');
  await page.getByLabel('Why it changes').fill('Readers asked who counted.');
  await page.getByRole('button', { name: 'Record a new version' }).click();
  await expect(versions).toContainText('Readers asked who counted.');
});

test('an assumption is worded once: the same sentence again is noticed, another wording begins from it', async ({
  page,
}) => {
  await signInAs(page, 'EDITOR');
  const statement = `Nobody who entered by road went back ${Date.now()}.`;
  await page.goto('/admin/records/assumptions/new');
  await page.getByLabel('The assumption as one sentence').fill(statement);
  await page.getByLabel('What is taken to be so').selectOption('GROSS_AS_NET');
  await page.getByRole('button', { name: 'Record the assumption' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Assumption');
  await expect(page.getByRole('main')).toContainText(statement);

  await page.getByRole('link', { name: 'Record another wording' }).click();
  await expect(page.getByLabel('The assumption as one sentence')).toHaveValue(statement);
  await expect(judgementOf(page)).toContainText('This sentence is there already');
});

test('an event with a number of its own is entered, and what it needs is told by its field', async ({
  page,
}) => {
  await signInAs(page, 'REPORTER');
  await page.goto('/admin/records/events/new');
  await page.getByLabel('What happened', { exact: true }).fill('A queue at the border');
  await page.getByLabel('The source’s words for the number').fill('about six miles');
  await page.getByLabel('Of what', { exact: true }).fill('miles');
  await page.getByRole('button', { name: 'Record the event' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'cannot be recorded' })).toContainText(
    'what the number measures',
  );
  await page.getByLabel('Number', { exact: true }).fill('6');
  await page.getByLabel('What the number measures').fill('length of the queue');
  await page.getByLabel('First day of it').fill('2022-09-27');
  await page.getByLabel('Last day of it').fill('2022-09-27');
  await page.getByLabel('Reported on').fill('2022-09-28');
  await choose(page.getByLabel('Reported by'), 'Fontanka');
  await page.getByRole('button', { name: 'Record the event' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A queue at the border');
  await expect(page.getByLabel('What the number measures')).toHaveValue('length of the queue');
});
