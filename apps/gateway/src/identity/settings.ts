/** What the newsroom is told from outside. */
export interface IdentitySettings {
  /** Signs cookies and encrypts second factors: at least 32 characters that only the gateway knows. */
  readonly secret: string;
  /** Where readers and staff find the site: `https://headcount.example`. */
  readonly siteUrl: string;
  /**
   * How many proxies stand before the site and add the address they see to `x-forwarded-for`. With
   * none, the header is whatever a client wrote, and is not read.
   */
  readonly trustedProxies: number;
  /** Null where staff sign in with passwords only. */
  readonly oidc: OidcSettings | null;
}

/** Where else staff may prove who they are. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What its button says: `Guardian SSO`. */
  readonly name: string;
}
