import { type Database, findInvitationTo } from '@headcount/db';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import type { OidcSettings } from '../settings.ts';
import { isName, NAME_LENGTH, welcome } from '../welcome/welcome.ts';

/** By this name the provider stands in addresses and in accounts. */
export const OIDC = 'oidc';

/** What better-auth needs for single sign-on; nothing where there is none. */
export function oidcPlugins(database: Database, oidc: OidcSettings | null) {
  if (!oidc) return [];
  return [
    genericOAuth({
      config: [
        {
          providerId: OIDC,
          name: oidc.name,
          discoveryUrl: `${oidc.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
          clientId: oidc.clientId,
          clientSecret: oidc.clientSecret,
          scopes: ['openid', 'email', 'profile'],
          pkce: true,
          requireIdTokenVerification: true,
          disableSignUp: true,
          async mapProfileToUser(profile) {
            await welcomeInvited(database, profile);
            return {};
          },
        },
      ],
    }),
  ];
}

/**
 * Makes somebody staff who was invited to the address that the provider says is theirs, and comes
 * by single sign-on before they used the link. The provider's word was verified before this is called.
 */
async function welcomeInvited(
  database: Database,
  profile: { readonly [claim: string]: unknown },
): Promise<void> {
  const { email, emailVerified, name } = profile;
  if (typeof email !== 'string' || emailVerified !== true) return;
  const invitation = await findInvitationTo(database.sql, email.toLowerCase());
  if (!invitation) return;
  const said = typeof name === 'string' && isName(name) ? name.trim().slice(0, NAME_LENGTH) : '';
  await welcome(database, invitation, {
    name: said || email,
    email: email.toLowerCase(),
    passwordHash: null,
  });
}
