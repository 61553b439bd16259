import { freePort } from '../stack/child-process.ts';
import { startGateway, startSite } from '../stack/programs.ts';
import { expect, test } from '../reader.ts';
import { whereIsTheStack } from '../stack/where.ts';

test('when the gateway is down pages say so plainly, and recover by themselves', async ({
  browser,
}) => {
  const { databaseUrl } = whereIsTheStack();
  const port = await freePort();
  const site = await startSite(`http://127.0.0.1:${port}`);
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
  const page = await context.newPage();
  try {
    for (const path of [
      '/',
      '/articles/mobilization-exodus',
      '/explore',
      '/figures/total-entries',
    ]) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(503);
      expect(response?.headers()['retry-after']).toBe('5');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'The ledger does not answer',
      );
    }
    expect((await page.request.get('/health')).status()).toBe(200);
    expect((await page.request.get('/explore.csv')).status()).toBe(503);
    expect(
      (await page.request.post('/graphql', { data: { query: '{ __typename }' } })).status(),
    ).toBe(503);

    const gateway = await startGateway(databaseUrl, { port, siteUrl: site.url });
    try {
      await page.getByRole('link', { name: 'Try again' }).click();
      await expect(page).toHaveURL(/\/figures\/total-entries$/);
      await expect(page.getByRole('main')).toContainText('more than 370,000');
    } finally {
      await gateway.stop();
    }
    expect((await page.goto('/figures'))?.status()).toBe(503);
  } finally {
    await context.close();
    await site.stop();
  }
});
