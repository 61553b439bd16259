import { expect, test } from '../reader.ts';

const DAY = '2022-10-05';

for (const path of [
  '/articles/mobilization-exodus',
  '/figures/total-entries?reading=FACE',
  '/explore?measure=ENTRIES&origin=RU',
  '/crossings/ru-kz-2022-10-04',
  '/sources/kazakhstan-interior-ministry',
  '/events/kazakhstan-statement',
]) {
  test(`${path} is seen as it was known on a day, and again as today`, async ({ page }) => {
    await page.goto(path);
    await page.getByText('As known today; see an earlier day').click();
    await page.getByLabel('As known at the end of').fill(DAY);
    await page.getByRole('button', { name: 'Show this day' }).click();
    await expect(page).toHaveURL(`${path}${path.includes('?') ? '&' : '?'}asOf=${DAY}`);
    await expect(page.getByText('As known on 5 October 2022.', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'As known today' }).click();
    await expect(page).toHaveURL(path);
  });
}
