import { expect, test } from 'vitest';
import { openBrowser } from '../../../test/open-browser.ts';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';

const gateway = await openStaffGateway();

type Result = Readonly<Record<string, unknown>> & { readonly __typename: string };

/** The input of each mutation, and what is asked of its success. */
const MUTATIONS: Record<string, readonly [string, string]> = {
  inviteStaff: [
    'InviteStaffInput',
    '... on StaffInvited { invitation { id email role invitedBy { name } } link }',
  ],
  revokeInvitation: ['RevokeInvitationInput', '... on InvitationRevoked { id }'],
  changeRole: ['ChangeRoleInput', '... on StaffChanged { staff { role suspendedAt } }'],
  suspendStaff: ['StaffInput', '... on StaffChanged { staff { role suspendedAt } }'],
  restoreStaff: ['StaffInput', '... on StaffChanged { staff { role suspendedAt } }'],
  endSessions: ['StaffInput', '... on SessionsEnded { count }'],
  endMySessions: ['EndMySessionsInput', '... on SessionsEnded { count }'],
};

/** One mutation as the administrator. */
async function change(name: string, input: object): Promise<Result> {
  const [type, success] = MUTATIONS[name] ?? [];
  const { result } = await gateway.askAs<{ result: Result }>(
    'ADMINISTRATOR',
    `mutation ($input: ${type}!) { result: ${name}(input: $input) {
      __typename ${success} ... on StaffRefused { code message } } }`,
    { input },
  );
  return result;
}

const invite = (email: string, role = 'EDITOR') => change('inviteStaff', { email, role });
const tokenOf = ({ link }: Result) => new URL(String(link)).searchParams.get('token') ?? '';
const newcomer = (token: string) => ({ token, name: 'New', password: 'long enough, this one' });
const actions = async () =>
  (await gateway.owner.sql.selectFrom('audit_entry').select('action').execute()).map(
    ({ action }) => action,
  );

test('somebody who is invited makes their account at the link, once, and is signed in', async () => {
  const invited = await invite('Zoe@Newsroom.test');
  expect(invited).toMatchObject({
    __typename: 'StaffInvited',
    invitation: {
      email: 'zoe@newsroom.test',
      role: 'EDITOR',
      invitedBy: { name: 'Test administrator-first' },
    },
  });
  expect(invited.link).toMatch(/^http:\/\/site\.test\/admin\/welcome\?token=[\w-]{43}$/);
  const browser = openBrowser(gateway.url);
  const token = tokenOf(invited);
  expect((await browser.get(`welcome?token=${token}`)).body).toMatchObject({
    email: 'zoe@newsroom.test',
    role: 'EDITOR',
    invitedBy: 'Test administrator-first',
  });
  const made = await browser.post('welcome', { ...newcomer(token), email: 'other@x.test' });
  expect([made.status, made.body]).toEqual([200, { signedIn: true }]);
  expect(await browser.viewer()).toEqual({ email: 'zoe@newsroom.test' });
  const again = await openBrowser(gateway.url).post('welcome', newcomer(token));
  expect([again.status, again.body.code]).toEqual([404, 'LINK_INVALID']);
  expect(await actions()).toEqual(
    expect.arrayContaining(['INVITED', 'INVITATION_ACCEPTED', 'SIGNED_IN']),
  );
});

test('a link that five browsers use at once makes one account', async () => {
  const token = tokenOf(await invite('five@newsroom.test'));
  const told = await Promise.all(
    Array.from({ length: 5 }, () => openBrowser(gateway.url).post('welcome', newcomer(token))),
  );
  expect(told.map(({ status }) => status).toSorted()).toEqual([200, 404, 404, 404, 404]);
});

test('a link is void when it was taken back, replaced or has expired', async () => {
  const open = async (token: string) =>
    (await openBrowser(gateway.url, '192.0.2.9').get(`welcome?token=${token}`)).status;
  const first = await invite('void@newsroom.test');
  const second = await invite('void@newsroom.test');
  expect([await open(tokenOf(first)), await open(tokenOf(second))]).toEqual([404, 200]);
  const { id } = second.invitation as { id: string };
  expect(await change('revokeInvitation', { invitation: id })).toMatchObject({ id });
  expect(await open(tokenOf(second))).toBe(404);
  expect((await change('revokeInvitation', { invitation: id })).code).toBe('NOT_FOUND');
  const third = await invite('void@newsroom.test');
  await gateway.owner.sql
    .updateTable('staff_invitation')
    .set({ created_at: '2026-01-01T00:00:00Z', expires_at: '2026-01-08T00:00:00Z' })
    .where('email', '=', 'void@newsroom.test')
    .execute();
  expect(await open(tokenOf(third))).toBe(404);
});

test.each([
  [{ name: ' ' }, 'INVALID_NAME'],
  [{ name: 'x'.repeat(101) }, 'INVALID_NAME'],
  [{ password: 'eleven char' }, 'PASSWORD_TOO_SHORT'],
  [{ password: 'x'.repeat(257) }, 'PASSWORD_TOO_LONG'],
])('an account of %o is refused with %s, and the link still works', async (entry, code) => {
  const token = tokenOf(await invite('careful@newsroom.test'));
  const browser = openBrowser(gateway.url, '192.0.2.10');
  const { status, body } = await browser.post('welcome', { ...newcomer(token), ...entry });
  expect([status, body.code]).toEqual([400, code]);
  expect((await browser.get(`welcome?token=${token}`)).status).toBe(200);
});

test('no token is kept in the database', async () => {
  const token = tokenOf(await invite('kept@newsroom.test'));
  const rows = await gateway.owner.sql.selectFrom('staff_invitation').selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain(token);
  const audit = await gateway.owner.sql.selectFrom('audit_entry').selectAll().execute();
  expect(JSON.stringify(audit)).not.toContain(token);
});

test('who cannot be invited is told why', async () => {
  expect(await invite('nonsense')).toMatchObject({ code: 'INVALID_EMAIL' });
  expect(await invite('administrator-first@newsroom.test')).toMatchObject({ code: 'EMAIL_TAKEN' });
});

test('a role counts from the next request on', async () => {
  const staff = await gateway.idOf('REPORTER', 'rising');
  const ask = () => gateway.answerAs('REPORTER', '{ staff { id } }', {}, 'rising');
  expect((await ask()).body.errors[0]?.extensions.code).toBe('FORBIDDEN');
  await change('changeRole', { staff, role: 'ADMINISTRATOR' });
  expect((await ask()).body.errors).toEqual([]);
  await change('changeRole', { staff, role: 'REPORTER' });
  expect((await ask()).body.errors[0]?.extensions.code).toBe('FORBIDDEN');
});

test('whoever is suspended is out with the next request, and may be let in again', async () => {
  const staff = await gateway.idOf('EDITOR', 'gone');
  const changed = await change('suspendStaff', { staff });
  expect(changed).toMatchObject({ staff: { suspendedAt: expect.any(String) } });
  const ask = () => gateway.answerAs('EDITOR', '{ viewer { id } }', {}, 'gone');
  expect((await ask()).status).toBe(401);
  expect(await change('restoreStaff', { staff })).toMatchObject({ staff: { suspendedAt: null } });
  expect((await ask()).status).toBe(401);
  expect(await actions()).toEqual(expect.arrayContaining(['SUSPENDED', 'RESTORED']));
});

test('the last administrator can be neither demoted nor suspended, even by two at once', async () => {
  const staff = await gateway.idOf('ADMINISTRATOR');
  const refused = { __typename: 'StaffRefused', code: 'LAST_ADMINISTRATOR' };
  expect(await change('changeRole', { staff, role: 'EDITOR' })).toMatchObject(refused);
  expect(await change('suspendStaff', { staff })).toMatchObject(refused);
  const second = await gateway.idOf('ADMINISTRATOR', 'second');
  const demote = (id: string, name: string) =>
    gateway.answerAs(
      'ADMINISTRATOR',
      `mutation ($input: ChangeRoleInput!) { changeRole(input: $input) { __typename } }`,
      { input: { staff: id, role: 'REPORTER' } },
      name,
    );
  await Promise.all([demote(staff, 'second'), demote(second, 'first')]);
  const left = await gateway.owner.sql
    .selectFrom('staff_user')
    .where('role', '=', 'ADMINISTRATOR')
    .select('id')
    .execute();
  expect(left).toHaveLength(1);
  await gateway.owner.sql
    .updateTable('staff_user')
    .set({ role: 'ADMINISTRATOR' })
    .where('id', '=', staff)
    .execute();
});

test('an administrator ends somebody’s sessions, and everybody their own elsewhere', async () => {
  const staff = await gateway.idOf('REPORTER', 'elsewhere');
  expect(await change('endSessions', { staff })).toMatchObject({ count: 1 });
  const { status } = await gateway.answerAs('REPORTER', '{ viewer { id } }', {}, 'elsewhere');
  expect(status).toBe(401);
  expect((await change('endSessions', { staff: 'nobody' })).code).toBe('NOT_FOUND');
  expect(await change('endMySessions', {})).toMatchObject({ count: 0 });
  expect((await change('endMySessions', { session: 'none' })).code).toBe('NOT_FOUND');
  const { mySessions } = await gateway.askAs<{ mySessions: unknown }>(
    'ADMINISTRATOR',
    '{ mySessions { isThisOne expiresAt } }',
  );
  expect(mySessions).toMatchObject([{ isThisOne: true }]);
});

test('nobody sees or ends another’s session as their own', async () => {
  const { mySessions } = await gateway.askAs<{ mySessions: { id: string }[] }>(
    'EDITOR',
    '{ mySessions { id } }',
  );
  const result = await change('endMySessions', { session: mySessions[0]?.id });
  expect(result.code).toBe('NOT_FOUND');
  expect((await gateway.answerAs('EDITOR', '{ viewer { id } }')).status).toBe(200);
});

test.each([
  ['suspended', 'suspendStaff(input: { staff: $staff })'],
  ['demoted', 'changeRole(input: { staff: $staff, role: EDITOR_IN_CHIEF })'],
])('nobody comes back by a link that they wrote before they were %s', async (name, mutation) => {
  const invited = await gateway.askAs<{ inviteStaff: Result }>(
    'ADMINISTRATOR',
    `mutation ($email: String!) { inviteStaff(input: { email: $email, role: ADMINISTRATOR }) {
      __typename ... on StaffInvited { link } } }`,
    { email: `back-door-${name}@newsroom.test` },
    name,
  );
  const token = tokenOf(invited.inviteStaff);
  const browser = openBrowser(gateway.url, '192.0.2.11');
  expect((await browser.get(`welcome?token=${token}`)).status).toBe(200);
  const staff = await gateway.idOf('ADMINISTRATOR', name);
  await gateway.askAs('ADMINISTRATOR', `mutation ($staff: ID!) { ${mutation} { __typename } }`, {
    staff,
  });
  expect((await browser.get(`welcome?token=${token}`)).status).toBe(404);
  const { status, body } = await browser.post('welcome', newcomer(token));
  expect([status, body.code]).toEqual([404, 'LINK_INVALID']);
});
