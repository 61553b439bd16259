import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { QrCode } from './qr-code.tsx';

test('a code is drawn dark on light, with its finder pattern, and needs nobody else', () => {
  const html = renderToStaticMarkup(
    <QrCode text="otpauth://totp/x?secret=JBSWY3DP" label="Code" />,
  );
  expect(html).toMatch(/role="img" aria-label="Code"/);
  expect(html).toContain('d="M0 0h7v1h-7z');
  expect(html).not.toMatch(/href|style=/);
});
