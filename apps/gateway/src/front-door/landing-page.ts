import type { FastifyReply, FastifyRequest } from 'fastify';

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Headcount GraphQL</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem;color-scheme:light dark}pre{overflow:auto;padding:1rem;border:1px solid;border-radius:4px}</style>
<h1>The Headcount ledger, as GraphQL</h1>
<p>This address answers GraphQL operations sent as JSON by <code>POST</code>, or by <code>GET</code> with the header <code>apollo-require-preflight: true</code>. The schema describes itself: point any GraphQL client here.</p>
<pre>curl -H 'content-type: application/json' \\
  -d '{"query":"{ figure(slug: \\"total-entries\\") { evaluation { text verdict } } }"}' \\
  <span>this address</span></pre>
</html>
`;

/** Whether a person has opened the address in a browser, rather than a program asked a query. */
export function isBrowserVisit(request: FastifyRequest): boolean {
  return (
    request.method === 'GET' &&
    !request.url.includes('?') &&
    /\btext\/html\b/.test(request.headers.accept ?? '')
  );
}

/** Tells that person what the address is for. Nothing on the page is fetched or run. */
export function sendLandingPage(reply: FastifyReply): FastifyReply {
  return reply
    .header('content-type', 'text/html; charset=utf-8')
    .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
    .send(PAGE);
}
