import { expect, test } from 'vitest';
import { secretOf } from './secret-of.ts';

test('the secret of an app’s address can be typed', () => {
  expect(
    secretOf('otpauth://totp/Headcount:a%40b.example?secret=JBSWY3DPEHPK3PXP&issuer=Headcount'),
  ).toBe('JBSW Y3DP EHPK 3PXP');
});

test.each(['otpauth://totp/x', 'no address'])('“%s” has none', (address) => {
  expect(secretOf(address)).toBeNull();
});
