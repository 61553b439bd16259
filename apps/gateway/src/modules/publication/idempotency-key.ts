import { badArgument } from '../../errors/bad-argument.ts';

/** Reads the key under which a request acts once, or throws an error that names the argument. */
export function readIdempotencyKey(key: string): string {
  if (/^[\x20-\x7e]{1,200}$/.test(key)) return key;
  throw badArgument({
    argument: 'input.idempotencyKey',
    value: key,
    allowed: '1 to 200 printable ASCII characters, new for every act',
  });
}
