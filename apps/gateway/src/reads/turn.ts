import { setImmediate } from 'node:timers/promises';
import { givenUp } from '../errors/given-up.ts';

/**
 * Waits for the others: whatever came in meanwhile is seen to before the next long piece of work is
 * begun, and none is begun for a request that was given up.
 */
export async function takeTurn(signal: AbortSignal): Promise<void> {
  await setImmediate();
  if (signal.aborted) throw givenUp();
}
