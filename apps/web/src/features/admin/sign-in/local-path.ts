/** The front of the newsroom, where whoever asked for nothing else goes. */
export const DESK = '/admin';

/**
 * Where to go after signing in: an address of the newsroom as the visitor asked for it, or the desk.
 * Anything that a browser could read as another site (`//`, `\`, a scheme), that leaves `/admin`
 * (`..`) or that is no page (`/admin/api`, the sign-in itself) is the desk.
 */
export function localPath(asked: string | null | undefined): string {
  if (!asked?.startsWith('/admin')) return DESK;
  const base = 'http://newsroom.invalid';
  const url = URL.parse(asked, base);
  if (!url || url.origin !== base || asked.includes('\\')) return DESK;
  const isInside = url.pathname === '/admin' || url.pathname.startsWith('/admin/');
  const isPage = !/^\/admin\/(?:api|sign-in|welcome)(?:\/|$)/.test(url.pathname);
  return isInside && isPage ? `${url.pathname}${url.search}` : DESK;
}

/** The sign-in page that leads back to where the visitor wanted to go. */
export function signInHref(asked: string | null | undefined): string {
  const to = localPath(asked);
  return to === DESK ? '/admin/sign-in' : `/admin/sign-in?to=${encodeURIComponent(to)}`;
}
