import { expect, test } from '../reader.ts';

test('the gateway answers under the site’s own address, by POST and by GET', async ({
  request,
}) => {
  const query = '{ figure(slug: "total-entries") { evaluation { text } } }';
  const expected = { data: { figure: { evaluation: { text: 'more than 370,000' } } } };
  const post = await request.post('/graphql', { data: { query } });
  expect(await post.json()).toEqual(expected);
  const get = await request.get('/graphql', {
    params: { query },
    headers: { 'apollo-require-preflight': 'true' },
  });
  expect(await get.json()).toEqual(expected);
});

test('a body that is too long is refused before it is read', async ({ request }) => {
  const answer = await request.post('/graphql', {
    headers: { 'content-type': 'application/json' },
    data: JSON.stringify({ query: 'x'.repeat(200_000) }),
  });
  expect(answer.status()).toBe(413);
});

test('every page carries a policy of its own that lets nobody else’s scripts in', async ({
  request,
}) => {
  const policies = await Promise.all(
    ['/', '/'].map(async (path) => (await request.get(path)).headers()['content-security-policy']),
  );
  expect(policies[0]).toMatch(/script-src 'self' 'nonce-[\w+/=]+' 'strict-dynamic';/);
  expect(policies[0]).not.toMatch(/unsafe|https?:/);
  expect(policies[0]).not.toBe(policies[1]);
});

test('answers carry the security headers and do not name their maker', async ({ request }) => {
  const headers = (await request.get('/')).headers();
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'strict-origin-when-cross-origin',
  });
  expect(headers['x-powered-by']).toBeUndefined();
});

test('robots and the sitemap lead to the pages', async ({ request, baseURL }) => {
  expect(await (await request.get('/robots.txt')).text()).toContain(`${baseURL}/sitemap.xml`);
  const sitemap = await (await request.get('/sitemap.xml')).text();
  for (const path of [
    '/articles/mobilization-exodus',
    '/figures/total-entries',
    '/crossings/ru-kz-2022-10-04',
    '/sources/newsweek',
  ]) {
    expect(sitemap).toContain(`${baseURL}${path}<`);
  }
});

test('the article says for itself what it is', async ({ page }) => {
  await page.goto('/articles/mobilization-exodus?asOf=2022-10-06');
  await expect(page.locator('head link[rel="canonical"]')).toHaveAttribute(
    'href',
    /\/articles\/mobilization-exodus$/,
  );
  await expect(page.locator('head meta[property="og:type"]')).toHaveAttribute('content', 'article');
  await expect(page.locator('head meta[name="description"]')).toHaveAttribute('content', /\w/);
});
