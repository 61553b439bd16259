import type { Page } from '@playwright/test';
import { STATUS_COMPLAINT } from '../pages.ts';
import { expect, test } from '../reader.ts';
import { inviteAs, makePerson, signInAs } from '../staff.ts';
import { printLink } from '../stack/print-link.ts';
import { whereIsTheStack } from '../stack/where.ts';
import { totp } from '../totp.ts';
import { begin } from '../writing.ts';

const desk = (page: Page) => page.getByRole('heading', { level: 1, name: 'Desk' });

async function fillSignIn(page: Page, email: string, password: string) {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

test('the printed link makes the first administrator, once', async ({
  page,
  expectedComplaints,
}) => {
  expectedComplaints.push(STATUS_COMPLAINT);
  const { databaseUrl, siteUrl } = whereIsTheStack();
  const link = await printLink(databaseUrl, siteUrl);
  await page.goto(link);
  await expect(page.getByRole('main')).toContainText('will be an administrator');
  await page.getByLabel('E-mail address').fill(`first.${Date.now()}@newsroom.test`);
  await page.getByLabel('Your name').fill('Frida First');
  await page.getByLabel('Password').fill('too short');
  await expect(page.getByLabel('Password')).toHaveJSProperty('validity.tooShort', true);
  await page.getByLabel('Password').fill('a sentence of five words');
  await page.getByRole('button', { name: 'Enter the newsroom' }).click();
  await expect(desk(page)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Frida First' })).toBeVisible();

  expect((await page.goto(link))?.status()).toBe(410);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This link leads nowhere any more',
  );
});

test('who signs out is out, and gets in again with the password', async ({ page }) => {
  const person = await makePerson('REPORTER');
  await page.goto('/admin/sign-in');
  await fillSignIn(page, person.email, person.password);
  await expect(desk(page)).toBeVisible();

  const cookies = await page.context().cookies();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByText('You are signed out.')).toBeVisible();
  // A cookie that was kept from before is worth nothing.
  await page.context().addCookies(cookies);
  await page.goto('/admin');
  await expect(page).toHaveURL(/\/admin\/sign-in$/);
});

test('a wrong password is told without saying which of the two was wrong', async ({ page }) => {
  const { email } = await makePerson('REPORTER');
  const words: string[] = [];
  for (const address of [email, 'nobody@newsroom.test']) {
    await page.goto('/admin/sign-in');
    await fillSignIn(page, address, 'not the password');
    await expect(page.getByLabel('E-mail address')).toHaveValue(address);
    words.push((await page.getByRole('main').innerText()).replaceAll(address, ''));
  }
  expect(words[0]).toContain('Address and password do not belong together');
  expect(words[0]).toBe(words[1]);
});

test('a visitor is sent to sign in, and then to where they wanted to go', async ({ page }) => {
  const person = await makePerson('ADMINISTRATOR');
  await page.goto('/admin/audit?words=link');
  await expect(page).toHaveURL(/\/admin\/sign-in\?to=%2Fadmin%2Faudit%3Fwords%3Dlink$/);
  await fillSignIn(page, person.email, person.password);
  await expect(page).toHaveURL(/\/admin\/audit\?words=link$/);
  await expect(page.getByLabel('Words')).toHaveValue('link');
});

test('nobody is led out of the newsroom by signing in', async ({ page }) => {
  const person = await makePerson('REPORTER');
  await page.goto('/admin/sign-in?to=https://elsewhere.example/admin');
  await fillSignIn(page, person.email, person.password);
  await expect(page).toHaveURL(/^http:\/\/127\.0\.0\.1:\d+\/admin$/);
});

test('with a second factor the password alone does not get in', async ({ page }) => {
  const person = await signInAs(page, 'EDITOR', 'second-factor');
  await page.goto('/admin/account');
  await page.getByRole('button', { name: 'Set up a second factor' }).click();
  await page.getByLabel('Your password, once more').fill(person.password);
  await page.getByRole('button', { name: 'Set up a second factor' }).click();
  await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
  const secret = (await page.getByText(/^Secret:/).innerText()).replace('Secret:', '').trim();
  const backupCodes = await page
    .getByRole('list', { name: 'Backup codes' })
    .getByRole('listitem')
    .allInnerTexts();
  await page.getByLabel('Code of the app').fill(totp(secret));
  await page.getByRole('button', { name: 'Turn it on' }).click();
  await expect(page.getByText('On: signing in asks for a code of your app.')).toBeVisible();

  for (const code of [totp(secret, 1), backupCodes[0] ?? '']) {
    await page.getByRole('button', { name: 'Sign out' }).click();
    await fillSignIn(page, person.email, person.password);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('One code more');
    await page.goto('/admin');
    await expect(page).toHaveURL(/\/admin\/sign-in$/);
    await fillSignIn(page, person.email, person.password);
    await page.getByLabel('Code').fill('000000');
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(page.getByRole('main')).toContainText('That code is not the right one');
    await page.getByLabel('Code').fill(code);
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(desk(page)).toBeVisible();
  }
});

test('an invited reporter sees who invites, enters, and finds only what reporters may', async ({
  page,
  browser,
  baseURL,
  expectedComplaints,
}) => {
  expectedComplaints.push(STATUS_COMPLAINT);
  const administrator = await signInAs(page, 'ADMINISTRATOR');
  await page.goto('/admin/people');
  const email = `invited.${Date.now()}@newsroom.test`;
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('radio', { name: /^Reporter/ }).check();
  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = await page.getByLabel(`Send this to ${email}`).inputValue();
  await expect(page.getByRole('table', { name: 'Invitations' })).toContainText(email);

  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const theirs = await context.newPage();
  await theirs.goto(link);
  await expect(theirs.getByRole('main')).toContainText(
    `${administrator.name} invites you to be a reporter.`,
  );
  await expect(theirs.getByLabel('E-mail address')).toHaveValue(email);
  await theirs.getByLabel('Your name').fill('Ivo Invited');
  await theirs.getByLabel('Password').fill('a sentence of five words');
  await theirs.getByRole('button', { name: 'Enter the newsroom' }).click();
  await expect(desk(theirs)).toBeVisible();
  await expect(theirs.getByRole('link', { name: 'Records' })).toBeVisible();
  await expect(theirs.getByRole('link', { name: 'People' })).toHaveCount(0);
  await expect(theirs.getByRole('link', { name: 'Audit' })).toHaveCount(0);

  for (const path of ['/admin/people', '/admin/audit']) {
    expect((await theirs.goto(path))?.status(), path).toBe(403);
    await expect(theirs.getByRole('main').getByRole('alert')).toContainText(
      /Only .*administrators? may .*reporter/,
    );
  }
  await context.close();
});

test('who is suspended is out at the next click', async ({ page, browser, baseURL }) => {
  const person = await makePerson('EDITOR', 'suspended');
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const theirs = await context.newPage();
  await theirs.goto('/admin/sign-in');
  await fillSignIn(theirs, person.email, person.password);
  await expect(desk(theirs)).toBeVisible();

  await signInAs(page, 'ADMINISTRATOR');
  await page.goto('/admin/people');
  await page.getByRole('button', { name: `Suspend ${person.name}` }).click();
  await expect(page.getByText(`${person.name} may not enter any more.`)).toBeVisible();

  await theirs.getByRole('link', { name: 'Desk' }).click();
  await expect(theirs).toHaveURL(/\/admin\/sign-in$/);
  await fillSignIn(theirs, person.email, person.password);
  await expect(theirs.getByRole('main').getByRole('alert')).toContainText(
    'This account is suspended',
  );
  await context.close();
});

test('no answer of the newsroom is kept by anybody, or found by a search engine', async ({
  page,
  request,
}) => {
  const { cookie } = await signInAs(page, 'ADMINISTRATOR');
  const paths = [
    '/admin',
    '/admin/audit',
    '/admin/people',
    '/admin/account',
    '/admin/sign-in',
    '/admin/welcome?token=x',
    '/admin/nowhere',
    '/admin/api/audit?format=jsonl',
    '/admin/api/auth/ways',
    '/admin/api/files/x',
    '/admin/api/graphql',
  ];
  for (const path of paths) {
    for (const headers of [{ cookie }, {}]) {
      const answer = await request.get(path, { headers, maxRedirects: 0 });
      expect(answer.headers()['cache-control'], path).toContain('no-store');
      expect(answer.headers()['x-robots-tag'], path).toContain('noindex');
    }
  }
  expect(await (await request.get('/robots.txt')).text()).toContain('Disallow: /admin');
});

test('what no page of the site has sent changes nothing', async ({ page, request }) => {
  const { cookie } = await signInAs(page, 'ADMINISTRATOR');
  const data = { query: '{ viewer { name } }' };
  for (const headers of [
    { cookie },
    { cookie, origin: 'https://elsewhere.example' },
    { cookie, origin: 'null' },
  ]) {
    for (const path of ['graphql', 'auth/sign-out', 'files', 'welcome', 'sign-in', 'sign-out']) {
      const answer = await request.post(`/admin/api/${path}`, { headers, data });
      expect(answer.status(), path).toBe(403);
    }
  }
  const { siteUrl } = whereIsTheStack();
  const answer = await request.post('/admin/api/graphql', {
    headers: { cookie, origin: siteUrl },
    data,
  });
  expect(answer.status()).toBe(200);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a link is used, and one signs out and in', async ({ page }) => {
    const email = `plain.${Date.now()}@newsroom.test`;
    await page.goto(await inviteAs(email, 'REPORTER'));
    await page.getByLabel('Your name').fill('Paula Plain');
    await page.getByLabel('Password').fill('a sentence of five words');
    await page.getByRole('button', { name: 'Enter the newsroom' }).click();
    await expect(desk(page)).toBeVisible();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await fillSignIn(page, email, 'not the password');
    await expect(page.getByRole('main').getByRole('alert')).toContainText('do not belong together');
    await fillSignIn(page, email, 'a sentence of five words');
    await expect(desk(page)).toBeVisible();
  });
});

test('the palette leads anywhere by the keyboard alone', async ({ page }) => {
  await signInAs(page, 'ADMINISTRATOR');
  await page.goto('/admin');
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Page, article or record' });
  await expect(field).toBeFocused();
  await field.fill('kazakhstan');
  await expect(page.getByRole('option').filter({ hasText: 'Kazakhstan' }).first()).toBeVisible();
  await field.fill('aud');
  await expect(page.getByRole('option')).toHaveText(['Auditpage']);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/admin\/audit$/);

  const draft = await begin(page, 'Where the palette leads');
  await page.goto('/admin');
  await page.keyboard.press('Control+k');
  await field.fill('where the pal');
  await expect(page.getByRole('option')).toContainText(['Where the palette leads']);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(draft);

  await page.keyboard.press('Control+k');
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
});
