/** Where the stack under test is. */
export interface Where {
  siteUrl: string;
  gatewayUrl: string;
  databaseUrl: string;
}

/** What the global setup told this worker. */
export function whereIsTheStack(): Where {
  const told = process.env.HEADCOUNT_E2E;
  if (!told) throw new Error('The global setup has not run.');
  return JSON.parse(told) as Where;
}
