import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Auth, AUTH_PATH } from './create-auth.ts';
import { ADDRESS_HEADER } from './client-address.ts';
import type { Refusal } from './refusal.ts';

/** What better-auth made of a request. */
export interface AuthAnswer {
  readonly status: number;
  /** Empty where it answered no JSON. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly cookies: readonly string[];
  readonly location: string | null;
}

/** What is asked of it. */
export interface AuthQuestion {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly address: string | null;
  /** The request's cookies, as far as it may see them. */
  readonly cookie: string;
}

/** Asks better-auth, telling it nothing of the request but what is named here. */
export async function askAuth(
  auth: Auth,
  siteUrl: string,
  request: FastifyRequest,
  question: AuthQuestion,
): Promise<AuthAnswer> {
  const headers = new Headers({ origin: siteUrl });
  if (question.cookie) headers.set('cookie', question.cookie);
  if (question.address) headers.set(ADDRESS_HEADER, question.address.replace('/64', ''));
  const agent = request.headers['user-agent'];
  if (agent) headers.set('user-agent', agent.slice(0, 300));
  if (question.body) headers.set('content-type', 'application/json');
  const response = await auth.handler(
    new Request(`${siteUrl}${AUTH_PATH}${question.path}`, {
      method: question.method,
      headers,
      ...(question.body && { body: JSON.stringify(question.body) }),
    }),
  );
  return {
    status: response.status,
    body: await bodyOf(response),
    cookies: response.headers.getSetCookie(),
    location: response.headers.get('location'),
  };
}

async function bodyOf(response: Response): Promise<Readonly<Record<string, unknown>>> {
  const body: unknown = await response.json().catch(() => null);
  return typeof body === 'object' && body !== null ? { ...body } : {};
}

/** Passes cookies on to the browser. */
export function setCookies(reply: FastifyReply, { cookies }: AuthAnswer): void {
  for (const cookie of cookies) void reply.header('set-cookie', cookie);
}

/** A refusal as better-auth words it; a surprise is thrown, for the log. */
export function refusalOf({ status, body }: AuthAnswer): Refusal {
  if (status >= 500 || typeof body.code !== 'string') {
    throw new Error(`better-auth answered ${status} ${String(body.code ?? body.message)}`);
  }
  return { status, code: body.code, message: sentenceOf(body.message) };
}

function sentenceOf(message: unknown): string {
  const words = typeof message === 'string' && message ? message : 'That did not work.';
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
