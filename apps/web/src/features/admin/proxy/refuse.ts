/** Why the site itself will not pass a request on, as GraphQL and better-auth clients expect it. */
export const refuse = (
  status: 400 | 403 | 413 | 503,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): Response =>
  Response.json(
    { message, code, errors: [{ message, extensions: { code } }] },
    { status, headers: { 'cache-control': 'no-store', ...headers } },
  );

/** The answer to a request that no page of this site has sent. */
export const refuseStranger = (): Response =>
  refuse(
    403,
    'FOREIGN_ORIGIN',
    'The newsroom takes changes only from its own pages. Open it at the address it was set up with.',
  );

/** The answer where the gateway gives none. */
export const refuseSilence = (): Response =>
  refuse(503, 'UNAVAILABLE', 'The ledger does not answer. Try again in a few seconds.', {
    'retry-after': '5',
  });
