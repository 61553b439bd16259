import { expect, test } from '../reader.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a reader sees what the ledger learnt in a week, and which figures moved', async ({
      page,
    }) => {
      await page.goto('/');
      await page.getByRole('link', { name: 'What changed' }).click();
      await page.getByLabel('From the end of').fill('2022-09-28');
      await page.getByLabel('To the end of').fill('2022-10-05');
      await page.getByRole('button', { name: 'Show what changed' }).click();
      await expect(page).toHaveURL(/\/changes\?from=2022-09-28&to=2022-10-05$/);

      const total = page
        .getByRole('table', { name: 'Figures that moved' })
        .getByRole('row', { name: /Entries from Russia in the fortnight after the decree/ });
      await expect(total).toContainText('more than 218,400');
      await expect(total).toContainText('more than 370,000');
      await expect(total).toContainText('+152,050');
      const arrived = page.getByRole('table', { name: 'Reports that arrived' });
      await expect(arrived).toContainText('at least 12,000');
      await expect(arrived).not.toContainText('about 98,000');
      await expect(page.getByRole('main')).toContainText('No record was revised');

      await total.getByRole('link', { name: 'more than 218,400' }).click();
      await expect(page).toHaveURL(/\/figures\/total-entries\?asOf=2022-09-28$/);
    });
  });
}

test('a day that is none is refused by name', async ({ page, expectedComplaints }) => {
  expectedComplaints.push(/status of 400/);
  await page.goto('/changes?from=2022-02-30&to=2022-10-05');
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'A DateTime cannot be "2022-02-30". Allowed:',
  );
});
