import { invite, suspendStaff } from '@headcount/db';
import { startOidc } from '@headcount/testing';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { hire, PASSWORD } from '../../../test/hire.ts';
import { type Browser, openBrowser } from '../../../test/open-browser.ts';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';

const provider = await startOidc();
afterAll(() => provider.stop());
const gateway = await openStaffGateway({
  oidc: {
    issuer: provider.issuer,
    clientId: provider.clientId,
    clientSecret: provider.clientSecret,
    name: 'Example SSO',
  },
});
let addresses = 0;
const browse = () => openBrowser(gateway.url, `192.0.2.${(addresses += 1)}`);
beforeEach(() => {
  provider.spoil = {};
});

/** Goes to the provider and comes back, as a browser does; gives where it ends. */
async function comeBy(browser: Browser, to = '/admin/articles'): Promise<string> {
  const begun = await browser.get(`auth/oidc?to=${encodeURIComponent(to)}`);
  expect(begun.status).toBe(302);
  const away = await fetch(begun.headers.get('location') ?? '', { redirect: 'manual' });
  const back = new URL(away.headers.get('location') ?? '');
  expect(`${back.origin}${back.pathname}`).toBe('http://site.test/admin/api/auth/callback/oidc');
  const { status, headers } = await browser.get(`auth/callback/oidc${back.search}`);
  expect(status).toBe(302);
  return headers.get('location') ?? '';
}

const countStaff = async () =>
  (await gateway.owner.sql.selectFrom('staff_user').select('id').execute()).length;

test('the sign-in page is told that there is single sign-on, and how it is called', async () => {
  expect((await browse().get('auth/ways')).body).toEqual({
    password: true,
    oidc: { name: 'Example SSO' },
  });
});

test('somebody on staff comes in by their verified address, back to where they wanted to go', async () => {
  await hire(gateway.owner, 'ada@newsroom.test');
  provider.claims = { sub: 'ada-1', email: 'Ada@newsroom.test', email_verified: true };
  const browser = browse();
  expect(await comeBy(browser)).toBe('/admin/articles');
  expect(await browser.viewer()).toEqual({ email: 'ada@newsroom.test' });
  const accounts = gateway.owner.sql
    .selectFrom('staff_account')
    .where('provider_id', '=', 'oidc')
    .select(['account_id', 'access_token', 'refresh_token', 'id_token']);
  expect(await accounts.execute()).toEqual([
    { account_id: 'ada-1', access_token: null, refresh_token: null, id_token: null },
  ]);
  const again = browse();
  await comeBy(again);
  expect(await again.viewer()).toEqual({ email: 'ada@newsroom.test' });
  expect(await accounts.execute()).toHaveLength(1);
});

test('somebody who was invited comes in without using the link, once it is their address', async () => {
  await invite(gateway.owner.sql, { email: 'new@newsroom.test', role: 'EDITOR', invitedBy: null });
  provider.claims = { sub: 'new-1', email: 'new@newsroom.test', email_verified: true, name: 'Nia' };
  const browser = browse();
  expect(await comeBy(browser)).toBe('/admin/articles');
  const { body } = await browser.post('graphql', { query: '{ viewer { name role } }' });
  expect(body.data).toEqual({ viewer: { name: 'Nia', role: 'EDITOR' } });
});

test.each([
  ['nobody invited', { email: 'stranger@newsroom.test', email_verified: true }],
  ['an address that is not verified', { email: 'invited@newsroom.test', email_verified: false }],
  ['an address of which nothing is said', { email: 'invited@newsroom.test' }],
  ['a member’s address that is not verified', { email: 'grace@newsroom.test' }],
])('%s lets nobody in and makes nobody staff', async (_name, claims) => {
  await invite(gateway.owner.sql, {
    email: 'invited@newsroom.test',
    role: 'ADMINISTRATOR',
    invitedBy: null,
  });
  if (claims.email.startsWith('grace')) await hire(gateway.owner, claims.email);
  const before = await countStaff();
  provider.claims = { sub: 'stranger', ...claims };
  const browser = browse();
  expect(await comeBy(browser)).toBe('/admin/sign-in?problem=NO_ACCOUNT');
  expect([await browser.viewer(), await countStaff()]).toEqual([null, before]);
});

test.each([
  ['another audience', { aud: 'another-client' }],
  ['another issuer', { iss: 'https://elsewhere.example' }],
  ['another nonce', { nonce: 'of another visit' }],
  ['a day gone by', { exp: 1_700_000_000 }],
])('a token of %s lets nobody in', async (_name, spoil) => {
  provider.claims = { sub: 'ada-1', email: 'ada@newsroom.test', email_verified: true };
  provider.spoil = spoil;
  const browser = browse();
  expect(await comeBy(browser)).toBe('/admin/sign-in?problem=OIDC_FAILED');
  expect(await browser.viewer()).toBeNull();
});

test('whoever is suspended is told so', async () => {
  await hire(gateway.owner, 'gone@newsroom.test');
  const { id } = await gateway.owner.sql
    .selectFrom('staff_user')
    .where('email', '=', 'gone@newsroom.test')
    .select('id')
    .executeTakeFirstOrThrow();
  await gateway.owner.transaction((sql) => suspendStaff(sql, id));
  provider.claims = { sub: 'gone-1', email: 'gone@newsroom.test', email_verified: true };
  const browser = browse();
  expect(await comeBy(browser)).toBe('/admin/sign-in?problem=SUSPENDED');
  expect(await browser.viewer()).toBeNull();
});

test.each([
  'https://elsewhere.example',
  '//elsewhere.example/admin',
  '/admin\\elsewhere.example',
  '/admin/../x',
  'javascript:alert(1)',
])('nobody is sent to %s', async (to) => {
  provider.claims = { sub: 'ada-1', email: 'ada@newsroom.test', email_verified: true };
  expect(await comeBy(browse(), to)).toBe('/admin');
});

test('an answer that another browser asked for lets nobody in', async () => {
  provider.claims = { sub: 'ada-1', email: 'ada@newsroom.test', email_verified: true };
  const [asking, other] = [browse(), browse()];
  const begun = await asking.get('auth/oidc');
  const away = await fetch(begun.headers.get('location') ?? '', { redirect: 'manual' });
  const { search } = new URL(away.headers.get('location') ?? '');
  await other.get(`auth/callback/oidc${search}`);
  expect(await other.viewer()).toBeNull();
});

test('a person without a password comes in by single sign-on only', async () => {
  const told = await browse().post('auth/sign-in/email', {
    email: 'new@newsroom.test',
    password: PASSWORD,
  });
  expect([told.status, told.body.code]).toEqual([401, 'INVALID_EMAIL_OR_PASSWORD']);
});
