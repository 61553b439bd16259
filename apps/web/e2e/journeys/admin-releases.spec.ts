import { expect, test } from '../reader.ts';
import { signInAs } from '../staff.ts';

test('a release says what stands in its way, and called off it leaves its drafts on the desk', async ({
  page,
}) => {
  const headline = `A part of a release ${Date.now()}`;
  await signInAs(page, 'EDITOR');
  await page.goto('/admin/articles');
  await page.getByLabel('Headline of a new article').fill(headline);
  await page.getByRole('button', { name: 'Begin it' }).click();
  await expect(page.getByRole('textbox', { name: 'The article' })).toBeVisible();

  await page.goto('/admin/releases');
  await page.getByLabel('Title of a new release').fill('The week’s counts');
  await page.getByRole('button', { name: 'Begin it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The week’s counts');
  await page.getByLabel('A draft that goes out with it').selectOption({ label: headline });
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByRole('main').getByRole('link', { name: headline })).toBeVisible();
  await expect(page.getByRole('list', { name: 'What stands in the way' })).toContainText(
    'It has no address',
  );
  const publish = page.getByRole('button', { name: 'Publish all of it…' });
  await expect(publish).toBeDisabled();
  // What cannot be pressed is read on paper, not on the colour of what can.
  await expect(publish).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');

  await page.getByRole('button', { name: 'Call off…' }).click();
  await page.getByRole('button', { name: 'Call it off' }).click();
  await expect(page.getByRole('main')).toContainText('Called off');
  await page.goto('/admin/articles');
  await expect(page.getByRole('main').getByRole('link', { name: headline })).toBeVisible();
});

test('before an article is taken back, its consequence is named and a reason is asked for', async ({
  page,
}) => {
  await signInAs(page, 'EDITOR_IN_CHIEF');
  await page.goto('/admin/articles');
  await page
    .getByRole('button', { name: /^Recall…/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: 'Recall this article' });
  await expect(dialog).toContainText('Its text will be shown to nobody');
  await dialog.getByLabel('Why, for readers').fill('          ');
  await dialog.getByRole('button', { name: 'Recall it' }).click();
  await expect(dialog).toContainText('has 10 to 2000 characters; this one has 0');
});
