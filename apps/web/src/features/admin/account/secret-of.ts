/** The secret in an `otpauth://` address, in groups of four to be typed: "JBSW Y3DP". Null where it has none. */
export function secretOf(address: string): string | null {
  const secret = URL.parse(address)?.searchParams.get('secret');
  return secret?.match(/.{1,4}/g)?.join(' ') ?? null;
}
