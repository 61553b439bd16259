import crypto from 'node:crypto';
import { promisify } from 'node:util';

/** Characters of a password, at least and at most. Longer ones are refused before any work is done. */
export const PASSWORD_LENGTH = { least: 12, most: 256 } as const;

/** argon2id with 19 MiB, two passes, one lane: some 40 milliseconds. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const TAG_LENGTH = 32;

/** Hashes a password as `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = crypto.randomBytes(16);
  const hash = await derive(password, nonce, COST, TAG_LENGTH);
  const { memory, passes, parallelism } = COST;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(nonce)}$${base64(hash)}`;
}

/** Whether a password is the one that was hashed. The hash says at what cost it was made. */
export async function verifyPassword({
  hash,
  password,
}: {
  readonly hash: string;
  readonly password: string;
}): Promise<boolean> {
  const [, memory, passes, parallelism, nonce, kept] = FORM.exec(hash) ?? [];
  if (nonce === undefined || kept === undefined) return false;
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  const expected = Buffer.from(kept, 'base64');
  const given = await derive(password, Buffer.from(nonce, 'base64'), cost, expected.length);
  return crypto.timingSafeEqual(given, expected);
}

const FORM = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** The same letters may be typed as other code points on another keyboard. */
function derive(
  password: string,
  nonce: Buffer,
  cost: { memory: number; passes: number; parallelism: number },
  tagLength: number,
): Promise<Buffer> {
  const argon2 = promisify(crypto.argon2);
  return argon2('argon2id', { message: password.normalize('NFKC'), nonce, tagLength, ...cost });
}

function base64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
