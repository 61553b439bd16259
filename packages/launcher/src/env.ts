import { z } from 'zod';
import { StartFailure } from './failure.ts';

const port = (fallback: number) =>
  z.preprocess(
    (text) => (text === '' ? undefined : text),
    z.coerce
      .number({ error: 'must be a port from 1 to 65535' })
      .int({ error: 'must be a port from 1 to 65535' })
      .min(1, { error: 'must be a port from 1 to 65535' })
      .max(65_535, { error: 'must be a port from 1 to 65535' })
      .default(fallback),
  );

const environment = z
  .object({
    /** Where readers find the site. */
    PORT: port(3000),
    GATEWAY_PORT: port(4000),
    /** Any PostgreSQL; without one, the embedded server is started. */
    DATABASE_URL: z.string().optional(),
    /** Where people find the site, if not at this machine. */
    SITE_URL: z
      .string()
      .regex(/^https?:\/\/[^/?#@\s]+$/, {
        error: 'must be an origin such as https://headcount.example, without a path',
      })
      .optional(),
    /** The gateway's own; without one, it is generated and kept. */
    HEADCOUNT_SECRET: z.string().min(32, { error: 'must have at least 32 characters' }).optional(),
  })
  .refine(({ PORT, GATEWAY_PORT }) => PORT !== GATEWAY_PORT, {
    path: ['GATEWAY_PORT'],
    error: 'must differ from PORT',
  });

/** What the launcher reads from its surroundings. HEADCOUNT_DATA is read in `places.mjs`. */
export type Env = Readonly<z.infer<typeof environment>>;

/** Parses the environment, or fails with one sentence that names every bad variable. */
export function parseEnv(variables: NodeJS.ProcessEnv): Env {
  const parsed = environment.safeParse(variables);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  throw new StartFailure(`Headcount cannot start: ${faults.join('; ')}.`);
}
