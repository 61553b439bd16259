import { expect, test } from '../reader.ts';
import { signInAs } from '../staff.ts';

test('a source is entered, changed with a reason, taken out of use and restored', async ({
  page,
}) => {
  test.slow();
  await signInAs(page, 'EDITOR');
  await page.goto('/admin/records/sources/new');
  await page.getByLabel('Name', { exact: true }).fill('the frontex');
  const judgement = page.getByRole('complementary', { name: 'The ledger’s judgement' });
  await expect(judgement).toContainText('Frontex is there already');
  await page.getByLabel('Name', { exact: true }).fill('Verkhny Lars Gazette');
  await expect(judgement).toContainText('Nothing stands out');
  await page.getByRole('button', { name: 'Record the source' }).click();
  const faults = page.getByRole('alert').filter({ hasText: 'cannot be recorded' });
  await faults.getByRole('link', { name: 'What it is' }).click();
  await expect(page.getByLabel('What it is')).toBeFocused();
  await page.getByLabel('What it is').selectOption('MEDIA');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Verkhny Lars Gazette');
  const versions = page.getByRole('region', { name: 'Versions' });
  await expect(versions).toContainText('Version 1');

  await page.getByLabel('Note for readers').fill('Printed on Fridays.');
  await page.getByLabel('Why it changes').fill('They told us.');
  await page.getByRole('button', { name: 'Record a new version' }).click();
  await expect(versions).toContainText('Printed on Fridays.');

  const standing = page.getByRole('region', { name: 'Standing' });
  await standing.getByText('It is no longer to be used…').click();
  await standing.getByLabel('Why').fill('It closed in 2021.');
  await standing.getByRole('button', { name: 'Take it out of use' }).click();
  await expect(standing).toContainText('No longer to be used: It closed in 2021.');

  await versions.getByText('Restore this version…').last().click();
  await versions.getByLabel('Why').last().fill('It was another paper.');
  await versions.getByRole('button', { name: 'Restore it' }).last().click();
  await expect(versions).toContainText('It was another paper.');
  await expect(standing).toContainText('in use');
  await page.goto('/admin/records?kind=SOURCE&search=lars');
  await expect(page.getByRole('link', { name: 'Verkhny Lars Gazette' })).toBeVisible();
});

test('a crossing point lies in a country from a day on and has two sides', async ({ page }) => {
  test.slow();
  await signInAs(page, 'EDITOR');
  await page.goto('/admin/records/places/new');
  await page.getByLabel('Name', { exact: true }).fill('Mashtakovo');
  await page.getByLabel('What it is', { exact: true }).selectOption('BORDER_POINT');
  await page.getByLabel('Code').fill('KZ-MASHTAKOVO');
  await page.getByRole('button', { name: 'Add a membership' }).click();
  await page.getByLabel('Part of').fill('Kazakhstan');
  await page
    .getByRole('option', { name: /Kazakhstan/ })
    .first()
    .click();
  await page.getByLabel('From', { exact: true }).fill('1991-12-32');
  for (const [at, country] of ['Kazakhstan', 'Russia'].entries()) {
    await page.getByRole('button', { name: 'Add a country' }).click();
    await page.getByLabel('Country', { exact: true }).nth(at).fill(country);
    await page
      .getByRole('option', { name: new RegExp(country) })
      .first()
      .click();
  }
  await page.getByRole('button', { name: 'Record the place' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '1991-12-32' })).toBeVisible();
  await page.getByLabel('From', { exact: true }).fill('1991-12-16');
  await page.getByRole('button', { name: 'Record the place' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mashtakovo');
  await expect(page.getByLabel('Country', { exact: true }).nth(1)).toHaveValue('Russia');
});

test('a quotation cites where it was read, and the citation can be cited anew', async ({
  page,
}) => {
  test.slow();
  await signInAs(page, 'REPORTER');
  await page.goto('/admin/records/quotes/new');
  await page.getByLabel('The words, verbatim').fill('We waited for three days.');
  await page.getByLabel('Who said them').fill('A driver from Samara');
  await page.getByLabel('Reported on').fill('2022-10-02');
  await page.getByLabel('Source', { exact: true }).fill('Fontanka');
  await page
    .getByRole('option', { name: /Fontanka/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Record the quotation' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A driver from Samara');
  await expect(page.getByRole('figure')).toContainText('We waited for three days.');
  await page.getByRole('link', { name: 'The citation' }).click();
  await expect(page.getByRole('region', { name: 'Where it is used' })).toContainText('A driver');
  await page.getByRole('link', { name: 'cite it anew' }).click();
  await expect(page.getByLabel('The words as printed')).toHaveValue('We waited for three days.');
  await page.getByLabel('Its title').fill('At the pass');
  const judgement = page.getByRole('complementary', { name: 'The ledger’s judgement' });
  await expect(judgement).toContainText('LIKELY_DUPLICATE');
  await page.getByRole('button', { name: 'Record the citation' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Citation');
  await expect(page.getByRole('main')).toContainText('At the pass');
});
