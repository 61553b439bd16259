import type { BrowserContext, Page } from '@playwright/test';
import { welcome } from './stack/welcome.ts';
import { whereIsTheStack } from './stack/where.ts';

/** What somebody of the newsroom may do, from least to most. */
export type StaffRole = 'REPORTER' | 'EDITOR' | 'EDITOR_IN_CHIEF' | 'ADMINISTRATOR';

/** Somebody on staff, made by an administrator's invitation like anybody else. */
export interface Person {
  name: string;
  email: string;
  password: string;
  /** The cookies of the session that their welcome began, as a `cookie` header. */
  cookie: string;
}

const NAMES: Record<StaffRole, string> = {
  REPORTER: 'Rosa Reporter',
  EDITOR: 'Edgar Editor',
  EDITOR_IN_CHIEF: 'Ines Chief',
  ADMINISTRATOR: 'Amin Administrator',
};

const people = new Map<string, Promise<Person>>();

/**
 * Signs a page's browser in as somebody with a role, who is made when first needed and is the same
 * in every journey of a worker; another `key` is another person. Gives the person.
 */
export async function signInAs(page: Page, role: StaffRole, key = ''): Promise<Person> {
  const known = people.get(`${role} ${key}`) ?? makePerson(role, key);
  people.set(`${role} ${key}`, known);
  const person = await known;
  await giveCookies(page.context(), person.cookie);
  return person;
}

/** Makes somebody new, whom no other journey knows: for those who are suspended or signed out. */
export async function makePerson(role: StaffRole, key = ''): Promise<Person> {
  const worker = process.env.TEST_PARALLEL_INDEX ?? '0';
  // In letters only: a number in a byline stands in the way of publication.
  const mark = `${worker}${key}${Math.random().toString(36).slice(2, 7)}`.replaceAll(
    /\d/g,
    (digit) => 'abcdefghij'.charAt(Number(digit)),
  );
  const email = `${role.toLowerCase()}.${mark}@newsroom.test`;
  const person = { name: `${NAMES[role]} ${mark}`, email, password: 'eight quiet words of mine' };
  const cookies = await welcome(whereIsTheStack().siteUrl, await inviteAs(email, role), {
    name: person.name,
    password: person.password,
  });
  return { ...person, cookie: cookieHeader(cookies) };
}

/** The link of an invitation that the administrator of the stack makes. */
export async function inviteAs(email: string, role: StaffRole): Promise<string> {
  const query = /* GraphQL */ `
    mutation ($input: InviteStaffInput!) {
      inviteStaff(input: $input) {
        ... on StaffInvited {
          link
        }
        ... on StaffRefused {
          message
        }
      }
    }
  `;
  const { inviteStaff } = await askAsAdministrator<{ inviteStaff: { link?: string } }>(query, {
    input: { email, role },
  });
  if (!inviteStaff.link)
    throw new Error(`${email} was not invited: ${JSON.stringify(inviteStaff)}`);
  return inviteStaff.link;
}

let administratorCookie: Promise<string> | null = null;

/** Asks the staff schema as the administrator of the stack, through the site. */
async function askAsAdministrator<Data>(
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  administratorCookie ??= signIn(whereIsTheStack().administrator);
  return askWith(await administratorCookie, query, variables);
}

/** Asks the staff schema with somebody's cookie, through the site; an answer with errors throws. */
export async function askWith<Data>(
  cookie: string,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const answer = await post('/admin/api/graphql', { query, variables }, cookie);
  const body = (await answer.json()) as { data?: Data; errors?: unknown[] };
  if (body.errors || !body.data) throw new Error(JSON.stringify(body.errors, null, 2));
  return body.data;
}

/** Signs in by address and password; gives the session as a `cookie` header. */
async function signIn({ email, password }: Pick<Person, 'email' | 'password'>) {
  const answer = await post('/admin/api/auth/sign-in/email', { email, password });
  if (!answer.ok) throw new Error(`${email} could not sign in: ${await answer.text()}`);
  return cookieHeader(answer.headers.getSetCookie());
}

function post(path: string, body: unknown, cookie = ''): Promise<Response> {
  const { siteUrl } = whereIsTheStack();
  return fetch(`${siteUrl}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: siteUrl, cookie },
    body: JSON.stringify(body),
  });
}

const cookieHeader = (setCookies: readonly string[]): string =>
  setCookies.map((cookie) => cookie.split(';', 1)[0]).join('; ');

function giveCookies(context: BrowserContext, header: string): Promise<void> {
  const domain = new URL(whereIsTheStack().siteUrl).hostname;
  return context.addCookies(
    header.split('; ').map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return { name, value: value.join('='), domain, path: '/admin', httpOnly: true };
    }),
  );
}
