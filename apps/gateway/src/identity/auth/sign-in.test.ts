import crypto from 'node:crypto';
import { suspendStaff } from '@headcount/db';
import { expect, test, vi } from 'vitest';
import { hire, PASSWORD } from '../../../test/hire.ts';
import { openBrowser } from '../../../test/open-browser.ts';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';

const gateway = await openStaffGateway();
const hired = async (name: string) => {
  const email = `${name}@newsroom.test`;
  await hire(gateway.owner, email);
  return email;
};
let addresses = 0;
const browse = () => openBrowser(gateway.url, `192.0.2.${(addresses += 1)}`);
const give = (email: string, password = PASSWORD) => ({ email, password });
const audited = (action: string) =>
  gateway.owner.sql
    .selectFrom('audit_entry')
    .where('action', '=', action)
    .select(['actor_name', 'details'])
    .execute();

test('the right password signs in, in a cookie that scripts and other sites do not get', async () => {
  const email = await hired('ada');
  const browser = browse();
  const { status, headers, body } = await browser.post('auth/sign-in/email', give(email));
  expect([status, body]).toEqual([200, { signedIn: true }]);
  expect(headers.get('cache-control')).toBe('no-store');
  const [cookie] = headers.getSetCookie();
  for (const part of ['HttpOnly', 'SameSite=Lax', 'Path=/admin']) expect(cookie).toContain(part);
  expect(await browser.viewer()).toEqual({ email });
  expect(await audited('SIGNED_IN')).toMatchObject([{ details: { way: 'password' } }]);
});

test('at a site with HTTPS the cookie goes over HTTPS only', async () => {
  const secure = await openStaffGateway({ siteUrl: 'https://site.test' });
  await hire(secure.owner, 'ada@newsroom.test');
  const browser = openBrowser(secure.url);
  const { headers } = await browser.post('auth/sign-in/email', give('ada@newsroom.test'));
  expect(headers.getSetCookie()[0]).toMatch(/^__Secure-headcount\.session_token=.*; Secure/);
  expect(await browser.viewer()).toEqual({ email: 'ada@newsroom.test' });
});

test('a password is kept as argon2id with 19 MiB, and an address is found in any case', async () => {
  const email = await hired('hash');
  const { password } = await gateway.owner.sql
    .selectFrom('staff_account as a')
    .innerJoin('staff_user as u', 'u.id', 'a.user_id')
    .where('u.email', '=', email)
    .select('a.password')
    .executeTakeFirstOrThrow();
  expect(password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  const { status } = await browse().post('auth/sign-in/email', give(email.toUpperCase()));
  expect(status).toBe(200);
});

test('a wrong password and an unknown account cost the same work and are told in the same words', async () => {
  const email = await hired('known');
  const argon2 = vi.spyOn(crypto, 'argon2');
  const wrong = await browse().post('auth/sign-in/email', give(email, 'not the password'));
  expect(argon2).toHaveBeenCalledTimes(1);
  const unknown = await browse().post('auth/sign-in/email', give('nobody@newsroom.test'));
  expect(argon2).toHaveBeenCalledTimes(2);
  expect(argon2.mock.calls[0]?.[1]).toMatchObject({ memory: 19_456, passes: 2 });
  expect(argon2.mock.calls[1]?.[1]).toMatchObject({ memory: 19_456, passes: 2 });
  argon2.mockRestore();
  expect(unknown.status).toBe(401);
  expect([unknown.status, unknown.body]).toEqual([wrong.status, wrong.body]);
  expect(await audited('SIGN_IN_FAILED')).toMatchObject([
    { actor_name: 'nobody', details: { email, code: 'INVALID_EMAIL_OR_PASSWORD' } },
    { details: { email: 'nobody@newsroom.test' } },
  ]);
});

test('a password of a megabyte, and one just too long, are refused before any work is done', async () => {
  const email = await hired('long');
  const argon2 = vi.spyOn(crypto, 'argon2');
  const huge = await browse().post('auth/sign-in/email', give(email, 'x'.repeat(1_000_000)));
  const long = await browse().post('auth/sign-in/email', give(email, 'x'.repeat(257)));
  expect(argon2).not.toHaveBeenCalled();
  argon2.mockRestore();
  expect([huge.status, long.status]).toEqual([413, 401]);
});

test('guessing from one address after another is stopped at the account, and says when to try again', async () => {
  const email = await hired('guessed');
  const statuses = new Set<number>();
  for (let guess = 0; guess < 10; guess += 1) {
    const browser = openBrowser(gateway.url, `10.0.${guess}.1`);
    statuses.add((await browser.post('auth/sign-in/email', give(email, 'a wrong guess'))).status);
  }
  expect([...statuses]).toEqual([401]);
  const next = await openBrowser(gateway.url, '10.1.0.1').post('auth/sign-in/email', give(email));
  expect([next.status, next.body.code]).toEqual([429, 'TOO_MANY_REQUESTS']);
  expect(Number(next.headers.get('retry-after'))).toBeGreaterThan(500);
});

test('guessing at many accounts from one address is stopped at the address, whatever it claims', async () => {
  const statuses: number[] = [];
  for (let guess = 0; guess < 21; guess += 1) {
    const response = await fetch(`${gateway.url}/staff/auth/sign-in/email`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        // Everything left of what the trusted proxy added is the client's own.
        'x-forwarded-for': `10.9.8.${guess}, 192.0.2.250`,
        'x-headcount-address': `10.7.6.${guess}`,
      },
      body: JSON.stringify(give(`guess-${guess}@newsroom.test`)),
    });
    statuses.push(response.status);
  }
  expect(statuses).toEqual([...Array.from({ length: 20 }, () => 401), 429]);
});

test('a right password forgives the wrong ones before it', async () => {
  const email = await hired('forgiven');
  for (let round = 0; round < 3; round += 1) {
    for (let guess = 0; guess < 5; guess += 1) {
      await browse().post('auth/sign-in/email', give(email, 'mistyped, once more'));
    }
    expect((await browse().post('auth/sign-in/email', give(email))).status).toBe(200);
  }
});

test('a cookie from before signing in gets nobody in afterwards, nor does one from after signing out', async () => {
  const email = await hired('cookies');
  const browser = browse();
  browser.setCookie('headcount.session_token=chosen-by-an-attacker.c2lnbmF0dXJl');
  const before = browser.cookie();
  await browser.post('auth/sign-in/email', give(email));
  const during = browser.cookie();
  expect(await browser.viewer()).toEqual({ email });
  expect((await browser.post('auth/sign-out')).body).toEqual({ signedOut: true });
  expect(await browser.viewer()).toBeNull();
  for (const old of [before, during]) {
    browser.setCookie(old);
    expect(await browser.viewer()).toBeNull();
  }
  expect(await audited('SIGNED_OUT')).toHaveLength(1);
});

const left = () =>
  gateway.owner.sql
    .selectFrom('staff_session as s')
    .innerJoin('staff_user as u', 'u.id', 's.user_id')
    .where('u.email', '=', 'slide@newsroom.test')
    .select('s.expires_at')
    .executeTakeFirstOrThrow()
    .then(({ expires_at }) => Math.round((Date.parse(expires_at) - Date.now()) / 3_600_000));
const expire = (hours: number) =>
  gateway.owner.sql
    .updateTable('staff_session')
    .set({ expires_at: new Date(Date.now() + hours * 3_600_000).toISOString() })
    .execute();

test('a session ends when it was not used for twelve hours, and use prolongs it', async () => {
  const browser = browse();
  await browser.post('auth/sign-in/email', give(await hired('slide')));
  expect(await left()).toBe(12);
  await expire(3);
  expect(await browser.viewer()).not.toBeNull();
  expect(await left()).toBe(12);
  await expire(-0.001);
  expect(await browser.viewer()).toBeNull();
});

test('whoever is suspended is out at once, with the old session and with the right password', async () => {
  const email = await hired('suspended');
  const browser = browse();
  await browser.post('auth/sign-in/email', give(email));
  const kept = browser.cookie();
  const { id } = await gateway.owner.sql
    .selectFrom('staff_user')
    .where('email', '=', email)
    .select('id')
    .executeTakeFirstOrThrow();
  await gateway.owner.transaction((sql) => suspendStaff(sql, id));
  browser.setCookie(kept);
  expect(await browser.viewer()).toBeNull();
  const right = await browse().post('auth/sign-in/email', give(email));
  expect([right.status, right.body.code]).toEqual([403, 'SUSPENDED']);
  expect(right.headers.getSetCookie().filter((cookie) => !/max-age=0/i.test(cookie))).toEqual([]);
  const wrong = await browse().post('auth/sign-in/email', give(email, 'not the password'));
  expect(wrong.body.code).toBe('INVALID_EMAIL_OR_PASSWORD');
});

test('another password ends every other session', async () => {
  const email = await hired('changes');
  const [here, there] = [browse(), browse()];
  await here.post('auth/sign-in/email', give(email));
  await there.post('auth/sign-in/email', give(email));
  const change = (currentPassword: string, newPassword: string) =>
    here.post('auth/change-password', { currentPassword, newPassword });
  expect((await change('not the password', 'a much longer one')).body.code).toBe(
    'INVALID_PASSWORD',
  );
  expect(await audited('PASSWORD_REFUSED')).toMatchObject([
    { details: { for: '/change-password' } },
  ]);
  expect((await change(PASSWORD, 'short')).body.code).toBe('PASSWORD_TOO_SHORT');
  expect((await change(PASSWORD, 'a much longer one')).body).toEqual({ changed: true });
  expect(await here.viewer()).toEqual({ email });
  expect(await there.viewer()).toBeNull();
  expect((await browse().post('auth/sign-in/email', give(email))).status).toBe(401);
});

test('other sites’ pages may ask for nothing', async () => {
  const headers = { origin: 'https://elsewhere.example' };
  const body = give(await hired('origin'));
  expect((await browse().post('auth/sign-in/email', body, headers)).status).toBe(403);
  const own = { origin: 'http://site.test' };
  expect((await browse().post('auth/sign-in/email', body, own)).status).toBe(200);
});

test.each([
  'auth/sign-up/email',
  'auth/update-user',
  'auth/list-sessions',
  'auth/get-session',
  'auth/sign-in/social',
  'auth/delete-user',
  'auth/change-email',
  'auth/link-social',
  'auth/reset-password',
])('%s is not there', async (path) => {
  expect((await browse().post(path, {})).status).toBe(404);
});

test.each(['\u0000a@b.test', 'a\ud800@b.test', '\u202ea@b.test', 'a\n@b.test', '', '__proto__'])(
  'what is no address, %o, signs nobody in and is no fault of ours',
  async (email) => {
    const { status } = await browse().post('auth/sign-in/email', { email, password: PASSWORD });
    expect([400, 401]).toContain(status);
  },
);
