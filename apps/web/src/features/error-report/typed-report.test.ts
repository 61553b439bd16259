import { expect, test } from 'vitest';
import { keepTypedReport, readTypedReport, type TypedReport } from './typed-report.ts';

const report = (message: string): TypedReport => ({
  message,
  contact: 'reader@example.test',
  number: 'n3',
  words: '',
  problem: { field: 'contact', message: 'It is no e-mail address.' },
});

/** What a browser makes of the cookies that it is given: it drops one that is too long. */
function browse(cookies: readonly string[]): (name: string) => string | undefined {
  const kept = new Map(
    cookies
      .filter((cookie) => cookie.length <= 4096 && !cookie.includes('Max-Age=0'))
      .map((cookie) => cookie.split(';', 1)[0]?.split('=', 2) as [string, string]),
  );
  return (name) => kept.get(name);
}

/** Signs without a pattern that could be written shorter. */
const chaos = (from: number, width: number) =>
  Array.from({ length: 2000 }, (_, at) =>
    String.fromCodePoint(from + ((at * at * 31 + at * 17) % width)),
  ).join('');

test.each([
  ['Latin', chaos(0x21, 90)],
  ['Cyrillic', chaos(0x4_00, 200)],
  ['Chinese', chaos(0x4e_00, 20_000)],
])('what was typed in %s comes back, however long it may be', (_script, message) => {
  expect(readTypedReport(browse(keepTypedReport(report(message))))).toEqual(report(message));
});

test('what was sent is forgotten', () => {
  expect(readTypedReport(browse(keepTypedReport(null)))).toBeNull();
});

test.each(['x', 'AAAA', Buffer.from('{}').toString('base64url')])('%o is no report', (text) => {
  expect(readTypedReport(() => text)).toBeNull();
});
