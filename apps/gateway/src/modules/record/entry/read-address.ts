import { BlockList, isIP } from 'node:net';
import type { Faults } from './faults.ts';
import type { Entered } from './read-text.ts';

const WHAT = 'a public web address that begins with https:// or http://';
const MOST = 2000;

/** The address of a page on the public web; null where there is none. */
export function readAddress(faults: Faults, field: string, entered: Entered): string | null {
  const text = entered?.trim() ?? '';
  if (text === '') return null;
  const url = text.length <= MOST && !/\s/.test(text) ? URL.parse(text) : null;
  if (url === null || !isPublic(url)) return faults.refuse(field, text, WHAT);
  return url.href;
}

function isPublic({ protocol, username, password, hostname }: URL): boolean {
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  return username === '' && password === '' && isPublicHost(hostname.replace(/\.$/, ''));
}

function isPublicHost(host: string): boolean {
  const address = host.replaceAll(/^\[|\]$/g, '');
  const family = isIP(address);
  if (family === 4) return !CLOSED.check(address, 'ipv4');
  if (family === 6) return !CLOSED.check(address, 'ipv6');
  return (
    host.includes('.') &&
    !/\.(local|localhost|internal|lan|home|corp|intranet|test|invalid|example|onion)$/.test(host)
  );
}

/** Addresses of this machine, of private networks, and of nobody. */
const CLOSED = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  CLOSED.addSubnet(net, bits, 'ipv4');
  CLOSED.addSubnet(`::ffff:${net}`, 96 + bits, 'ipv6');
}
for (const [net, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  CLOSED.addSubnet(net, bits, 'ipv6');
}
