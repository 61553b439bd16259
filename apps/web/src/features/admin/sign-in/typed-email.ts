import { env } from '@/env.ts';

/** The cookie that brings an address back to the form after a wrong password. */
export const TYPED_EMAIL = 'headcount.typed-email';

/** Keeps what was typed as address for the next two minutes; only the form is told. */
export function keepTypedEmail(email: string): string {
  const secure = env.siteUrl.startsWith('https:') ? '; Secure' : '';
  const value = encodeURIComponent(email.slice(0, 254));
  return `${TYPED_EMAIL}=${value}; Path=/admin/sign-in; Max-Age=120; HttpOnly; SameSite=Lax${secure}`;
}
