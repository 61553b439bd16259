import { expect, test } from '../reader.ts';

test('an article that was never changed says so, one step from its by-line', async ({ page }) => {
  await page.goto('/articles/mobilization-exodus');
  await page.getByRole('link', { name: 'First revision' }).click();
  await expect(page).toHaveURL(/\/articles\/mobilization-exodus\/history$/);
  await expect(page.getByRole('main')).toContainText('nothing in it has been changed since');
  await page.getByRole('link', { name: 'Read revision 1 as it was' }).click();
  await expect(page).toHaveURL(/\/articles\/mobilization-exodus\?asOf=2022-10-05/);
  await expect(page.getByRole('main')).toContainText('As known on 5 October 2022');
});

test('a revision compared with itself says the same', async ({ page }) => {
  await page.goto('/articles/mobilization-exodus/history?from=1&to=1');
  await expect(page.getByRole('main')).toContainText('word for word');
});

test('a revision that does not exist is named with those that do', async ({
  page,
  expectedComplaints,
}) => {
  expectedComplaints.push(/status of 400/);
  await page.goto('/articles/mobilization-exodus/history?from=1&to=9');
  await expect(page.getByRole('main').getByRole('alert')).toContainText(/"to" cannot be 9.*: 1\./);
});

test('a report tells its versions and what rests on it', async ({ page }) => {
  await page.goto('/crossings/ru-kz-2022-10-04');
  await expect(page.getByRole('region', { name: 'Its history' })).toContainText(
    'First recorded, known since 4 October 2022',
  );
  await expect(page.getByRole('main')).toContainText(
    'Outlets word Kazakhstan’s one statement differently',
  );
  await expect(page.getByRole('region', { name: 'The articles that rest on it' })).toContainText(
    'more than 370,000',
  );
});
