/** Runs once in each server process, before the first request. */
export async function register(): Promise<void> {
  // Next compiles this file for its edge runtime too, where Node's modules do not exist.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { followResponses } = await import('./features/http/response-in-flight.ts');
  followResponses();
}
