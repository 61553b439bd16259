import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { openBrowser } from '../../test/open-browser.ts';
import { openStaffGateway } from '../../test/open-staff-gateway.ts';

const gateway = await openStaffGateway();

/** What the command says, on the database of the gateway. */
async function link(...args: string[]): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['src/cli/staff-link.ts', ...args],
    {
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: gateway.databaseUrl,
        SITE_URL: 'http://site.test',
      },
    },
  );
  expect(stderr).toBe('');
  return stdout;
}

const tokenIn = (said: string) => new URL(said.trim()).searchParams.get('token') ?? '';

test('the first administrator makes their account at the link of the last start, once', async () => {
  const browser = openBrowser(gateway.url);
  const [first, second] = [await link('--if-needed'), await link('--if-needed')];
  expect(second).toMatch(/^http:\/\/site\.test\/admin\/welcome\?token=[\w-]{43}\n$/);
  expect((await browser.get(`welcome?token=${tokenIn(first)}`)).status).toBe(404);
  const { status, body } = await browser.get(`welcome?token=${tokenIn(second)}`);
  expect([status, body]).toMatchObject([
    200,
    { email: null, role: 'ADMINISTRATOR', invitedBy: null },
  ]);
  const entry = { token: tokenIn(second), name: 'Ada', password: 'long enough, this one' };
  expect((await browser.post('welcome', entry)).body.code).toBe('INVALID_EMAIL');
  const made = await browser.post('welcome', { ...entry, email: 'Ada@Newsroom.test' });
  expect(made.body).toEqual({ signedIn: true });
  expect(await browser.viewer()).toEqual({ email: 'ada@newsroom.test' });
  expect((await browser.get(`welcome?token=${tokenIn(second)}`)).status).toBe(404);
  expect(await link('--if-needed')).toBe('');
});

test('whoever has the machine gets a link even when there is an administrator', async () => {
  const said = await link();
  const { status } = await openBrowser(gateway.url).get(`welcome?token=${tokenIn(said)}`);
  expect(status).toBe(200);
});
