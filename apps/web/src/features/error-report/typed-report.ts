import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import { env } from '@/env.ts';

const typedReport = z.object({
  message: z.string(),
  contact: z.string(),
  number: z.string(),
  words: z.string(),
  /** What was wrong with it: in general where no field is named. */
  problem: z.object({ field: z.string().nullable(), message: z.string() }),
});

/** A report that was not taken, as it was typed, with the reason: the form shows it once more. */
export type TypedReport = z.infer<typeof typedReport>;

/** A browser keeps 4 KB in a cookie, and what is longest in a form is longer in some scripts. */
const PARTS = [0, 1, 2] as const;
const PART_LENGTH = 3800;

const nameOf = (part: number): string => `headcount.report.${part}`;

/** The cookies that bring a report back to the form, for ten minutes; without one, those that forget it. */
export function keepTypedReport(report: TypedReport | null): string[] {
  const secure = env.siteUrl.startsWith('https:') ? '; Secure' : '';
  const text = report ? deflateRawSync(JSON.stringify(report)).toString('base64url') : '';
  return PARTS.map((part) => {
    const value = text.slice(part * PART_LENGTH, (part + 1) * PART_LENGTH);
    const age = value === '' ? 0 : 600;
    return `${nameOf(part)}=${value}; Path=/report-an-error; Max-Age=${age}; HttpOnly; SameSite=Lax${secure}`;
  });
}

/** Reads them; null where there are none, or none that can be read. */
export function readTypedReport(
  cookieOf: (name: string) => string | undefined,
): TypedReport | null {
  const text = PARTS.map((part) => cookieOf(nameOf(part)) ?? '').join('');
  if (text === '') return null;
  try {
    const bytes = inflateRawSync(Buffer.from(text, 'base64url'), { maxOutputLength: 64 * 1024 });
    return typedReport.parse(JSON.parse(bytes.toString('utf8')));
  } catch {
    return null;
  }
}
