import { prismaAdapter } from '@better-auth/prisma-adapter';
import { type Database, findStaffByIds, SESSION_HOURS } from '@headcount/db';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { randomUUID } from 'node:crypto';
import { COOKIE_PREFIX } from '../session-cookie.ts';
import type { IdentitySettings } from '../settings.ts';
import { ADDRESS_HEADER } from './client-address.ts';
import { oidcPlugins } from './oidc.ts';
import { hashPassword, PASSWORD_LENGTH, verifyPassword } from './password.ts';

/** Where the site passes requests on to better-auth: its own idea of where it stands. */
export const AUTH_PATH = '/admin/api/auth';

/** Hears what better-auth could not do, for the log. */
export type AuthFault = (message: string) => void;

/** How staff prove who they are. What of it can be asked from outside is said in auth-routes.ts. */
export function createAuth(database: Database, settings: IdentitySettings, onFault: AuthFault) {
  const { secret, siteUrl, oidc } = settings;
  return betterAuth({
    appName: 'Headcount',
    baseURL: siteUrl,
    basePath: AUTH_PATH,
    secret,
    trustedOrigins: [siteUrl],
    telemetry: { enabled: false },
    // Wrong passwords are its warnings; they stand in the audit.
    logger: { level: 'error', log: (_level, message) => onFault(message) },
    database: prismaAdapter(database.prisma, { provider: 'postgresql' }),
    user: { modelName: 'staffUser' },
    account: {
      modelName: 'staffAccount',
      updateAccountOnSignIn: false,
      accountLinking: { enabled: true },
    },
    verification: { modelName: 'staffVerification' },
    // Sessions are found, and prolonged, by find-viewer.ts: a cookie is no proof and no clock.
    session: {
      modelName: 'staffSession',
      expiresIn: COOKIE_SECONDS,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    // Turns are counted before better-auth is asked: turns.ts.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.least,
      maxPasswordLength: PASSWORD_LENGTH.most,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: siteUrl.startsWith('https:'),
      defaultCookieAttributes: { path: '/admin', sameSite: 'lax', httpOnly: true },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      database: { generateId: () => randomUUID() },
      disableOriginCheck: false,
      disableCSRFCheck: false,
    },
    plugins: [
      twoFactor({ issuer: 'Headcount', schema: { twoFactor: { modelName: 'staffTwoFactor' } } }),
      ...oidcPlugins(database, oidc),
    ],
    databaseHooks: {
      session: {
        create: {
          before: async (session) => {
            const [member] = await findStaffByIds(database.sql, [session.userId]);
            if (!member || member.suspendedAt !== null) throw suspended();
            return { data: { ...session, expiresAt: new Date(Date.now() + SESSION_HOURS * HOUR) } };
          },
        },
      },
      account: {
        create: {
          // What another service would let us do there is nothing that we want to keep.
          before: async (account) => ({
            data: { ...account, accessToken: null, refreshToken: null, idToken: null },
          }),
        },
      },
    },
  });
}

export type Auth = ReturnType<typeof createAuth>;

const HOUR = 3_600_000;

/** The cookie outlives the session, which says itself when it ends. */
const COOKIE_SECONDS = 30 * 24 * 3600;

function suspended(): APIError {
  return new APIError('FORBIDDEN', {
    code: 'SUSPENDED',
    message: 'This account is suspended. An administrator can restore it.',
  });
}
