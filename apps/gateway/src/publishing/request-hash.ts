import { createHash } from 'node:crypto';

/** What tells one request from another under one idempotency key. */
export function requestHash(operation: string, input: readonly unknown[]): string {
  return createHash('sha256')
    .update(JSON.stringify([operation, ...input]))
    .digest('hex');
}
