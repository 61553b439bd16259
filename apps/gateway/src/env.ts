import { z } from 'zod';

// graphql-js and Apollo read it while they are loaded: main.ts imports this file before them, so
// that a gateway started bare is not started in development.
process.env.NODE_ENV ??= 'production';

const variables = z.object({
  DATABASE_URL: z
    .string({ error: 'must be set' })
    .regex(/^postgres(ql)?:\/\//, { error: 'must begin with postgres:// or postgresql://' }),
  GATEWAY_PORT: z.coerce
    .number({ error: 'must be a port from 0 to 65535' })
    .int({ error: 'must be a port from 0 to 65535' })
    .min(0, { error: 'must be a port from 0 to 65535' })
    .max(65_535, { error: 'must be a port from 0 to 65535' })
    .default(4000),
  /** The address to listen on: this machine only, unless a deployment says otherwise. */
  GATEWAY_HOST: z.string().min(1, { error: 'must not be empty' }).default('127.0.0.1'),
  NODE_ENV: z
    .enum(['development', 'test', 'production'], {
      error: 'must be development, test or production',
    })
    .default('production'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
      error: 'must be fatal, error, warn, info, debug or silent',
    })
    .default('info'),
  /** Without it, the newsroom is closed. It signs cookies and encrypts second factors. */
  HEADCOUNT_SECRET: z.string().min(32, { error: 'must have at least 32 characters' }).optional(),
  /** Where readers and staff find the site. */
  SITE_URL: z
    .string()
    .regex(/^https?:\/\/[^/?#@\s]+$/, {
      error: 'must be an origin such as https://headcount.example, without a path',
    })
    .default('http://localhost:3000'),
  /** How many proxies before the site add the address they see to `x-forwarded-for`. */
  TRUSTED_PROXIES: z.coerce
    .number({ error: 'must be a whole number from 0 to 10' })
    .int({ error: 'must be a whole number from 0 to 10' })
    .min(0, { error: 'must be a whole number from 0 to 10' })
    .max(10, { error: 'must be a whole number from 0 to 10' })
    .default(0),
  /** Single sign-on for staff, by OpenID Connect: these four or none. */
  OIDC_ISSUER: z.url({ protocol: /^https?$/, error: 'must be a URL' }).optional(),
  OIDC_CLIENT_ID: z.string().min(1, { error: 'must not be empty' }).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1, { error: 'must not be empty' }).optional(),
  OIDC_NAME: z.string().min(1, { error: 'must not be empty' }).optional(),
  /** Set by a parent that wants the gateway to stop when the parent is gone. */
  HEADCOUNT_SUPERVISED: z.string().optional(),
});

const OIDC = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_NAME'] as const;

const environment = variables.superRefine((env, { addIssue }) => {
  const missing = OIDC.filter((name) => env[name] === undefined);
  if (missing.length === OIDC.length) return;
  for (const name of missing) {
    const message = 'must be set, since other variables of single sign-on are';
    addIssue({ code: 'custom', path: [name], message });
  }
});

/** What the gateway reads from its surroundings, parsed. */
export type Env = Readonly<z.infer<typeof environment>>;

/** Parses the environment, or throws one error that names every bad variable. No value is repeated: one may hold a password. */
export function parseEnv(given: NodeJS.ProcessEnv): Env {
  const parsed = environment.safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  throw new Error(`The gateway cannot start: ${faults.join('; ')}.`);
}

/** The environment of this process. */
export function readEnv(): Env {
  return parseEnv(process.env);
}
