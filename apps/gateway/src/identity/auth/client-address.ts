import type { FastifyRequest } from 'fastify';
import { isIPv4, isIPv6 } from 'node:net';

/** How better-auth is told the address; a client's own header of this name never reaches it. */
export const ADDRESS_HEADER = 'x-headcount-address';

/**
 * The address of whoever asks: the entry of `x-forwarded-for` that the outermost trusted proxy added,
 * everything left of it being the client's own words. Null where no proxy is trusted. An IPv6 address
 * stands for its /64, which is what one customer is given.
 */
export function clientAddress(
  { headers }: Pick<FastifyRequest, 'headers'>,
  trustedProxies: number,
): string | null {
  if (trustedProxies === 0) return null;
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',');
  const address = forwarded.split(',').at(-trustedProxies)?.trim() ?? '';
  if (isIPv4(address)) return address;
  return isIPv6(address) ? networkOf(address) : null;
}

function networkOf(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array.from({ length: gap }, () => '0'), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
