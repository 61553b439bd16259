import type { Browser, Page } from '@playwright/test';
import { faultsOf } from '../faults.ts';
import { expect, test } from '../reader.ts';
import { freePort } from '../stack/child-process.ts';
import { startGateway, startSite } from '../stack/programs.ts';
import { whereIsTheStack } from '../stack/where.ts';
import { signInAs } from '../staff.ts';

const ARTICLE = '/articles/mobilization-exodus';

/** A page of a reader who has switched JavaScript off. */
async function openPlain(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
  });
  return context.newPage();
}

test('a reader reports a number, staff answer, and everybody reads what came of it', async ({
  page,
  browser,
  baseURL,
}) => {
  const reader = await openPlain(browser, baseURL);
  await reader.goto(ARTICLE);
  await reader.getByRole('main').getByRole('link', { name: 'more than 200,000' }).first().click();
  await reader
    .locator('.evidence-note:target')
    .getByRole('link', { name: 'Report an error' })
    .click();
  await expect(reader.getByRole('main')).toContainText('You say that more than 200,000 is wrong.');
  const complaint = `Fewer came, as ${Math.random().toString(36).slice(2)} says.`;
  await reader.getByLabel('What is wrong').fill(complaint);
  await reader.getByLabel('Your e-mail address').fill('reader@example.test');
  await reader.getByRole('button', { name: 'Send the report' }).click();

  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Your report has arrived');
  await expect(reader.getByRole('main')).toContainText('Waits for the newsroom');
  const followed = new URL(reader.url()).pathname;
  const reference = followed.split('/').at(-1) ?? '';

  await signInAs(page, 'EDITOR');
  await page.goto('/admin/error-reports');
  await page.getByRole('row').filter({ hasText: complaint }).getByRole('link').click();
  await expect(page.getByRole('main')).toContainText(reference);
  await expect(page.getByRole('main')).toContainText(complaint);
  await page.getByLabel('No error').check();
  await page.getByRole('textbox', { name: 'Answer' }).fill('The ministry said so on 4 October.');
  await page.getByRole('button', { name: 'Answer the reader' }).click();
  await expect(page.getByRole('main')).toContainText('The ministry said so on 4 October.');

  await reader.goto(followed);
  await expect(reader.getByRole('main')).toContainText('No error');
  await expect(reader.getByRole('main')).toContainText('The ministry said so on 4 October.');
  await expect(reader.locator('body')).not.toContainText(complaint);
  await expect(reader.locator('body')).not.toContainText('reader@example.test');

  await reader.goto(`${ARTICLE}/history`);
  const told = reader.getByRole('region', { name: 'What readers reported' });
  await expect(told).toContainText('The ministry said so on 4 October.');
  await told.getByRole('link', { name: reference }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('What a reader reported');
  await reader.context().close();

  await page.goto(followed);
  expect(await faultsOf(page)).toEqual([]);
});

test('what is not taken comes back as it was typed, with the reason', async ({
  browser,
  baseURL,
}) => {
  const reader = await openPlain(browser, baseURL);
  await reader.goto('/report-an-error');
  await reader.getByRole('link', { name: 'Russia’s neighbours have counted' }).click();
  await reader.getByLabel('Or in its words').fill('nine hundred');
  const complaint = 'Слишком много: '.repeat(100);
  await reader.getByLabel('What is wrong').fill(complaint);
  await reader.getByRole('button', { name: 'Send the report' }).click();

  await expect(reader.getByRole('alert')).toContainText('does not print “nine hundred”');
  await expect(reader.getByLabel('What is wrong')).toHaveValue(complaint);
  await expect(reader.getByLabel('Or in its words')).toHaveAccessibleDescription(
    /^Revision 1 does not print/,
  );
  await expect(reader.getByLabel('Or in its words')).toHaveValue('nine hundred');
  await reader.getByLabel('Or in its words').fill('more than 370,000');
  await reader.getByRole('button', { name: 'Send the report' }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Your report has arrived');
  await reader.context().close();
});

test('what is sent while the ledger is silent is kept, and sent when it answers', async ({
  browser,
}) => {
  const { databaseUrl } = whereIsTheStack();
  const port = await freePort();
  const site = await startSite(`http://127.0.0.1:${port}`);
  const start = () => startGateway(databaseUrl, { port, siteUrl: site.url });
  const first = await start();
  const reader = await openPlain(browser, site.url);
  const complaint = 'The week began before the decree.';
  try {
    await reader.goto('/report-an-error?figure=total-entries');
    await reader.getByLabel('What is wrong').fill(complaint);
    await first.stop();
    await reader.getByRole('button', { name: 'Send the report' }).click();
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(
      'The ledger does not answer',
    );

    const second = await start();
    try {
      await reader.getByRole('link', { name: 'Try again' }).click();
      await expect(reader.getByRole('alert')).toContainText('Nothing was sent');
      await expect(reader.getByLabel('What is wrong')).toHaveValue(complaint);
      await reader.getByRole('button', { name: 'Send the report' }).click();
      await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Your report has arrived');
    } finally {
      await second.stop();
    }
  } finally {
    await reader.context().close();
    await site.stop();
  }
});

test('a figure is reported from its page, and its report is found by the reference', async ({
  page,
}) => {
  await page.goto('/figures/total-entries');
  await page.getByRole('main').getByRole('link', { name: 'Report an error' }).click();
  await page.getByLabel('What is wrong').fill('The week began before the decree.');
  await page.getByRole('button', { name: 'Send the report' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your report has arrived');
  const reference = new URL(page.url()).pathname.split('/').at(-1) ?? '';

  await page.goto('/report-an-error');
  await page.getByLabel('Its reference').fill(reference.toLowerCase().replaceAll('-', ' '));
  await page.getByRole('button', { name: 'See what came of it' }).click();
  await expect(page.getByRole('main')).toContainText(reference);
});

test('a form of another site is not taken', async ({ request }) => {
  const answer = await request.post('/report-an-error/send', {
    headers: { origin: 'https://elsewhere.example' },
    form: { figure: 'total-entries', message: 'The week began before the decree.' },
  });
  expect(answer.status()).toBe(403);
  expect(await answer.text()).toContain('only from a page of this site');
});
