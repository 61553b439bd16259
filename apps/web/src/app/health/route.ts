/** The site's own process answers. Whether the gateway does is the gateway's to say. */
export const GET = (): Response =>
  Response.json({ status: 'live' }, { headers: { 'cache-control': 'no-store' } });
