import { NextResponse } from 'next/server';
import type { NextRequest } from 'next/server';
import { ADDRESS_HEADER } from './features/http/address-header.ts';
import { contentSecurityPolicy } from './features/http/content-security-policy.ts';
import { env } from './env.ts';

/** Gives every page its own nonce, and tells it its address. It decides nothing about rights: the gateway does. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64');
  const { pathname, search } = request.nextUrl;
  const policy = contentSecurityPolicy(nonce, env.isDevelopment);

  // Next reads the nonce out of the request's policy and puts it on its own scripts.
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set(ADDRESS_HEADER, `${pathname}${search}`);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = {
  // Not for files: they have no scripts, and a drawing brings a policy of its own. What passes here
  // is held in memory, so the newsroom's uploads must not.
  matcher: [
    '/((?!_next/static|graphql|health|admin/api/|explore\\.csv|figures/[^/]+/(?:sum\\.svg|data\\.csv)$|robots\\.txt|sitemap\\.xml|icon).*)',
  ],
};
