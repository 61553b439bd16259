import { NextResponse } from 'next/server';
import type { NextRequest } from 'next/server';
import { contentSecurityPolicy } from './features/http/content-security-policy.ts';
import { env } from './env.ts';

/** Gives every page its own nonce. It decides nothing about rights: the gateway does. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64');
  const policy = contentSecurityPolicy(nonce, env.isDevelopment);

  // Next reads the nonce out of the request's policy and puts it on its own scripts.
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = {
  // Not for files: they have no scripts, and a drawing brings a policy of its own.
  matcher: [
    '/((?!_next/static|graphql|health|explore\\.csv|figures/[^/]+/(?:sum\\.svg|data\\.csv)$|robots\\.txt|sitemap\\.xml|icon).*)',
  ],
};
