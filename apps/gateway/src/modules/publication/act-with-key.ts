import { KeyUsedOtherwise } from '@headcount/db/newsroom';
import { badArgument } from '../../errors/bad-argument.ts';
import { toldFailure } from '../../errors/told-failure.ts';
import { readIdempotencyKey } from './idempotency-key.ts';

/**
 * Acts under the key of a request. A key that was used for something else is a bad argument; an outage
 * is told as such, for the asker to send the same request again.
 */
export async function actWithKey<T>(key: string, act: (key: string) => Promise<T>): Promise<T> {
  try {
    return await act(readIdempotencyKey(key));
  } catch (error) {
    if (!(error instanceof KeyUsedOtherwise)) throw toldFailure(error);
    throw badArgument({
      argument: 'input.idempotencyKey',
      value: key,
      allowed: 'a key that was not used for another request',
    });
  }
}
