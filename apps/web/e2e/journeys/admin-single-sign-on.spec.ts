import { expect, test } from '../reader.ts';
import { inviteAs } from '../staff.ts';

test('somebody whom another service vouches for comes in by its button, to where they wanted to go', async ({
  page,
}) => {
  const email = `sso.${Date.now()}@newsroom.test`;
  await inviteAs(email, 'REPORTER');
  await page.goto('/admin/articles');
  await page.getByRole('link', { name: 'Sign in with Example SSO' }).click();
  await page.getByLabel('Who are you?').fill(email);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page).toHaveURL(/\/admin\/articles$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Articles' })).toBeVisible();
});

test('another service that vouches for a stranger lets nobody in, and the page says so', async ({
  page,
}) => {
  await page.goto('/admin/sign-in');
  await page.getByRole('link', { name: 'Sign in with Example SSO' }).click();
  await page.getByLabel('Who are you?').fill('stranger@newsroom.test');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page).toHaveURL(/\/admin\/sign-in\?/);
  await expect(page.getByText('Nobody on staff has that address')).toBeVisible();
});
