/** A PDF of one page with one line of text. */
export function pdf(line: string): string {
  const content = `BT /F1 12 Tf 72 720 Td (${line}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('');
  return `%PDF-1.4\n${body}trailer\n<< /Root 1 0 R /Size 6 >>\n%%EOF`;
}

/** A page in one file, as a browser saves it, in the page’s own encoding; the words run over a line. */
export const MHTML = [
  'From: <Saved by Blink>',
  'Subject: =?utf-8?Q?Border=20traffic?=',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  '\ttype="text/html";',
  '\tboundary="----MultipartBoundary--one----"',
  '',
  '',
  '------MultipartBoundary--one----',
  'Content-Type: text/html',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Location: https://www.fontanka.ru/2022/10/04/',
  '',
  '<!DOCTYPE html><html><head><meta http-equiv=3D"Content-Type" content=3D"text/html; charset=3D=',
  'windows-1251"></head><body><p>since the decree =97 more than 93,000 peo=',
  'ple crossed into Georgia</p></body></html>',
  '------MultipartBoundary--one----',
  'Content-Type: image/png',
  'Content-Transfer-Encoding: base64',
  'Content-Location: https://www.fontanka.ru/dot.png',
  '',
  'iVBORw0KGgo=',
  '',
  '------MultipartBoundary--one------',
  '',
].join('\r\n');

/** The first bytes of a picture. */
export const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
