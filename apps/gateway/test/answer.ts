/** What the gateway answers: always JSON, always in GraphQL's shape. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: unknown;
    /** Empty where there are none. */
    readonly errors: readonly {
      readonly message: string;
      readonly path?: unknown;
      readonly extensions: Record<string, unknown>;
    }[];
  };
}

/** Reads a response as such. */
export async function answerOf(response: Response): Promise<Answer> {
  const json = (await response.json()) as Partial<Answer['body']>;
  const { status, headers } = response;
  return { status, headers, body: { errors: [], ...json } };
}

/** Sends a raw body to a gateway. */
export async function send(
  url: string,
  body: NonNullable<RequestInit['body']>,
  headers: Record<string, string> = { 'content-type': 'application/json' },
): Promise<Answer> {
  return answerOf(await fetch(`${url}/graphql`, { method: 'POST', headers, body }));
}

/** Sends an operation to a gateway. */
export function ask(
  url: string,
  query: string,
  variables?: Record<string, unknown>,
): Promise<Answer> {
  return send(url, JSON.stringify({ query, variables }));
}
