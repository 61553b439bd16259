import { expect, test } from '../reader.ts';

test('a reader opens a source and sees what it reported', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Sources' })
    .click();
  await page.getByRole('link', { name: 'Frontex' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Frontex');
  await page
    .getByRole('link', { name: /European Union/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/crossings\//);
  await expect(page.getByRole('main')).toContainText('citizens of the place of origin');
});

test('a report can be cited by an address that stays', async ({ page }) => {
  await page.goto('/crossings/ru-kz-2022-10-04');
  await expect(page.getByRole('region', { name: 'To cite it' })).toContainText(
    /Ministry of Internal Affairs of Kazakhstan.*Newsweek.*\/crossings\/ru-kz-2022-10-04/,
  );
});

test('a report shows what others said of the same count, and what is built on it', async ({
  page,
}) => {
  await page.goto('/crossings/ru-kz-2022-10-04');
  await expect(page.getByRole('img', { name: 'The count in its wordings' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('RFE/RL');
  await page
    .getByRole('link', { name: 'Entries from Russia in the fortnight after the decree' })
    .click();
  await expect(page).toHaveURL(/\/figures\/total-entries/);
});

test('a figure as of an earlier day holds only what was known then', async ({ page }) => {
  await page.goto('/figures/total-entries?asOf=2022-09-28');
  await expect(page.getByRole('main')).toContainText('As known on 28 September 2022');
  const records = page.getByRole('table', { name: 'The records behind the figure' });
  await expect(records).toContainText('about 98,000');
  await expect(records).not.toContainText('more than 200,000');
  await page.getByRole('link', { name: 'As known today' }).click();
  await expect(page.getByRole('main')).toContainText('more than 370,000');
});
