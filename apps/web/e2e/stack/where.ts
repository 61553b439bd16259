/** Where the stack under test is. */
export interface Where {
  siteUrl: string;
  gatewayUrl: string;
  databaseUrl: string;
  /** Somebody on staff from the start, who can invite everybody else. */
  administrator: { email: string; password: string };
}

/** What the global setup told this worker. */
export function whereIsTheStack(): Where {
  const told = process.env.HEADCOUNT_E2E;
  if (!told) throw new Error('The global setup has not run.');
  return JSON.parse(told) as Where;
}
