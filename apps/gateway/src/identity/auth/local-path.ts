/**
 * Where somebody goes after signing in: an address of the newsroom, or its front. Whatever a browser
 * could read as another site, or that leads out of /admin, is the front.
 */
export function localPath(asked: unknown): string {
  if (typeof asked !== 'string' || !asked.startsWith('/admin') || asked.includes('\\'))
    return FRONT;
  const url = URL.parse(asked, NOWHERE);
  if (!url || url.origin !== NOWHERE) return FRONT;
  const isInside = url.pathname === FRONT || url.pathname.startsWith(`${FRONT}/`);
  const isPage = !/^\/admin\/(?:api|sign-in|welcome)(?:\/|$)/.test(url.pathname);
  return isInside && isPage ? `${url.pathname}${url.search}` : FRONT;
}

const FRONT = '/admin';
const NOWHERE = 'http://newsroom.invalid';
