import { hash } from 'node:crypto';

/** 64 bits of a text's SHA-256, never zero. */
export function hashKey(text: string): bigint {
  return BigInt(`0x${hash('sha256', text, 'hex').slice(0, 16)}`) || 1n;
}

/** 64 bits of a report's id that its text spreads over: the digest's part of it, never zero. */
export function keyOfId(id: string): bigint {
  return (
    BigInt(`0x${id.slice(9, 13)}${id.slice(15, 18)}${id.slice(20, 23)}${id.slice(24, 30)}`) || 1n
  );
}
