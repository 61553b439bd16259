import { z } from 'zod';

const environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  /** Where the gateway listens: its origin, or the address of its GraphQL endpoint. */
  GATEWAY_URL: z.url({ protocol: /^https?$/ }).default('http://127.0.0.1:4000'),
  /** The address readers use, for canonical links; the local one where it is left out. */
  SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
});

/** The site's settings, parsed once. A bad one stops the start with the names of all bad ones. */
export const env = parseEnvironment(process.env);

function parseEnvironment(variables: NodeJS.ProcessEnv) {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      (issue) => `${issue.path.join('.')}: ${issue.message}`,
    );
    throw new Error(`The site cannot start. ${problems.join('; ')}`);
  }
  const { NODE_ENV, GATEWAY_URL, SITE_URL, PORT } = parsed.data;
  const gateway = GATEWAY_URL.replace(/(?:\/graphql)?\/*$/, '');
  return {
    isDevelopment: NODE_ENV === 'development',
    graphqlUrl: `${gateway}/graphql`,
    /** Where the gateway answers the newsroom. */
    staffUrl: `${gateway}/staff`,
    siteUrl: SITE_URL ?? `http://localhost:${PORT}`,
  };
}
