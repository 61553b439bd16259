import { suspendStaff } from '@headcount/db';
import { expect, test } from 'vitest';
import { hire, PASSWORD } from '../../../test/hire.ts';
import { type Browser, openBrowser } from '../../../test/open-browser.ts';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';
import { totp } from '../../../test/totp.ts';

const gateway = await openStaffGateway();
let addresses = 0;
const browse = () => openBrowser(gateway.url, `192.0.2.${(addresses += 1)}`);
const actionsOf = async (email: string) =>
  (
    await gateway.owner.sql
      .selectFrom('audit_entry as a')
      .innerJoin('staff_user as u', 'u.id', 'a.actor_id')
      .where('u.email', '=', email)
      .orderBy('a.position')
      .select('a.action')
      .execute()
  ).map(({ action }) => action);

/** Somebody who has set up an app, and signed in before. */
async function withApp(name: string) {
  const email = `${name}@newsroom.test`;
  await hire(gateway.owner, email);
  const browser = browse();
  await browser.post('auth/sign-in/email', { email, password: PASSWORD });
  const { body } = await browser.post('auth/two-factor/enable', { password: PASSWORD });
  const uri = String(body.totpURI);
  // Of this half minute and the next: both are taken also when the next has begun meanwhile.
  const [spent, fresh] = [totp(uri), totp(uri, 1)];
  const verified = await browser.post('auth/two-factor/verify-totp', { code: spent });
  expect([verified.status, verified.body]).toEqual([200, { enabled: true }]);
  return { email, browser, uri, spent, fresh, backupCodes: body.backupCodes as string[] };
}

async function givePassword(email: string): Promise<Browser> {
  const browser = browse();
  const { body } = await browser.post('auth/sign-in/email', { email, password: PASSWORD });
  expect(body).toEqual({ twoFactorRedirect: true });
  expect(await browser.viewer()).toBeNull();
  return browser;
}

const giveCode = (browser: Browser, code: string) =>
  browser.post('auth/two-factor/verify-totp', { code });

test('who has an app is not in before its code is given', async () => {
  const { email, browser, fresh } = await withApp('ada');
  expect(await browser.viewer()).toEqual({ email });
  const next = await givePassword(email);
  const { status, body } = await giveCode(next, fresh);
  expect([status, body]).toEqual([200, { signedIn: true }]);
  expect(await next.viewer()).toEqual({ email });
  expect(await actionsOf(email)).toEqual([
    'INVITATION_ACCEPTED',
    'SIGNED_IN',
    'SECOND_FACTOR_SET',
    'SIGNED_IN',
  ]);
});

test('a code is taken once, also by another browser and also when it set the app up', async () => {
  const { email, spent, fresh } = await withApp('once');
  const setUp = await giveCode(await givePassword(email), spent);
  expect([setUp.status, setUp.body.code]).toEqual([401, 'INVALID_CODE']);
  expect((await giveCode(await givePassword(email), fresh)).status).toBe(200);
  const again = await giveCode(await givePassword(email), fresh);
  expect([again.status, again.body.code]).toEqual([401, 'INVALID_CODE']);
});

test('one code that five browsers give at once lets one in', async () => {
  const { email, fresh } = await withApp('five');
  const browsers = await Promise.all(Array.from({ length: 5 }, () => givePassword(email)));
  const told = await Promise.all(browsers.map((browser) => giveCode(browser, fresh)));
  expect(told.map(({ status }) => status).toSorted()).toEqual([200, 401, 401, 401, 401]);
});

test('codes cannot be guessed: neither in one try at the password, nor in many', async () => {
  const { email, fresh } = await withApp('guessed');
  const told: string[] = [];
  for (let guess = 0; guess < 12; guess += 1) {
    const browser = await givePassword(email);
    const { status, body } = await giveCode(browser, String(guess).padStart(6, '0'));
    told.push(`${status} ${String(body.code)}`);
  }
  expect(told.at(0)).toBe('401 INVALID_CODE');
  expect(told.slice(10)).toEqual(Array.from({ length: 2 }, () => '429 ACCOUNT_TEMPORARILY_LOCKED'));
  const right = await giveCode(await givePassword(email), fresh);
  expect(right.body.code).toBe('ACCOUNT_TEMPORARILY_LOCKED');
});

test('after five wrong codes the password must be given again', async () => {
  const { email, fresh } = await withApp('five-codes');
  const browser = await givePassword(email);
  for (let guess = 0; guess < 5; guess += 1) await giveCode(browser, `00000${guess}`);
  const sixth = await giveCode(browser, fresh);
  expect([sixth.status, sixth.body.code]).toEqual([400, 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE']);
});

test('a backup code stands in for the app, once', async () => {
  const { email, backupCodes } = await withApp('backup');
  const [code] = backupCodes;
  const give = async () =>
    (await givePassword(email)).post('auth/two-factor/verify-backup-code', { code });
  expect((await give()).body).toEqual({ signedIn: true });
  const again = await give();
  expect([again.status, again.body.code]).toEqual([401, 'INVALID_BACKUP_CODE']);
});

test('a code without the password is nothing, and a browser is not remembered', async () => {
  const { email, fresh } = await withApp('bare');
  const bare = await giveCode(browse(), fresh);
  expect([bare.status, bare.body.code]).toEqual([401, 'INVALID_TWO_FACTOR_COOKIE']);
  const browser = await givePassword(email);
  await browser.post('auth/two-factor/verify-totp', { code: fresh, trustDevice: true });
  expect(browser.cookie()).not.toContain('trust_device');
});

test('the app is set aside and codes are renewed with the password only', async () => {
  const { email, browser, backupCodes } = await withApp('aside');
  const ask = (what: string, password: string) =>
    browser.post(`auth/two-factor/${what}`, { password });
  expect((await ask('disable', 'not the password')).body.code).toBe('INVALID_PASSWORD');
  const renewed = await ask('generate-backup-codes', PASSWORD);
  expect(renewed.body.backupCodes).toHaveLength(backupCodes.length);
  expect((await ask('disable', PASSWORD)).body).toEqual({ disabled: true });
  const next = browse();
  await next.post('auth/sign-in/email', { email, password: PASSWORD });
  expect(await next.viewer()).toEqual({ email });
  expect(await actionsOf(email)).toEqual(
    expect.arrayContaining(['BACKUP_CODES_RENEWED', 'SECOND_FACTOR_REMOVED']),
  );
  expect((await browse().post('auth/two-factor/enable', { password: PASSWORD })).status).toBe(401);
});

test('whoever is suspended between password and code is not let in', async () => {
  const { email, fresh } = await withApp('between');
  const browser = await givePassword(email);
  const { id } = await gateway.owner.sql
    .selectFrom('staff_user')
    .where('email', '=', email)
    .select('id')
    .executeTakeFirstOrThrow();
  await gateway.owner.transaction((sql) => suspendStaff(sql, id));
  const { status, body } = await giveCode(browser, fresh);
  expect([status, body.code]).toEqual([403, 'SUSPENDED']);
  expect(await browser.viewer()).toBeNull();
});

test('neither the app’s secret nor a backup code stands readable in the database', async () => {
  const { uri, backupCodes } = await withApp('secret');
  const rows = await gateway.owner.sql.selectFrom('staff_two_factor').selectAll().execute();
  const kept = JSON.stringify(rows);
  expect(kept).not.toContain(new URL(uri).searchParams.get('secret'));
  for (const code of backupCodes) expect(kept).not.toContain(code);
});
