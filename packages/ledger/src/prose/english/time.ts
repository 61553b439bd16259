import { type Candidate, candidate } from '../candidate.ts';
import type { Line } from '../text/line.ts';
import type { Token } from '../text/token.ts';
import { words } from '../text/words.ts';
import { SMALL } from './number-words.ts';

const ZONES = words('gmt utc bst cet cest est edt et pst pdt pt msk ist eet eest');

/**
 * Reads "9:30", "18:00 GMT", "6 p.m.", "8.15am", "nine o'clock": the hour of a day. A race is
 * run in "3:58.21": a count.
 */
export const readTime = (line: Line, index: number): Candidate | null => {
  const { tokens } = line;
  const token = tokens[index];
  const after = tokens[index + 1];
  if (after?.lower === "o'clock") {
    const isHour = token?.type === 'DIGITS' || SMALL.has(token?.lower ?? '');
    return isHour ? time(index, index + 1) : null;
  }
  if (token?.type !== 'DIGITS') return null;
  const hour = Number(token.text);
  if (token.text.length > 2 || hour > 24) return null;
  const minutes = tokens[index + 2];
  const isMinute =
    minutes?.type === 'DIGITS' &&
    minutes.text.length === 2 &&
    minutes.isGlued &&
    Number(minutes.text) < 60;
  if (isMinute && after?.isGlued && after.text === ':') {
    const seconds = tokens[index + 4];
    const hasSeconds =
      tokens[index + 3]?.text === ':' && seconds?.type === 'DIGITS' && seconds.isGlued;
    const last = hasSeconds ? index + 4 : index + 2;
    const parts = tokens[last + 1]?.text === '.' && tokens[last + 2];
    if (parts && parts.isGlued && parts.type === 'DIGITS') {
      return candidate(index, last + 2, 'CARDINAL', null, { hasDigits: true });
    }
    return time(index, zoneAfter(tokens, halfOfDay(tokens, last + 1) ?? last));
  }
  if (isMinute && after?.isGlued && after.text === '.') {
    const last = halfOfDay(tokens, index + 3);
    return last === null ? null : time(index, zoneAfter(tokens, last));
  }
  const last = halfOfDay(tokens, index + 1);
  return last === null ? null : time(index, zoneAfter(tokens, last));
};

const time = (first: number, last: number): Candidate =>
  candidate(first, last, 'TIME', null, { hasDigits: true });

/** The last token of "am", "pm", "a.m.", "p.m." at this place, or null. */
const halfOfDay = (tokens: readonly Token[], index: number): number | null => {
  const token = tokens[index];
  if (token?.lower === 'am' || token?.lower === 'pm') return index;
  if (token?.lower !== 'a' && token?.lower !== 'p') return null;
  const [dot, m, end] = tokens.slice(index + 1, index + 4);
  if (dot?.text !== '.' || !dot.isGlued || m?.lower !== 'm' || !m.isGlued) return null;
  return end?.text === '.' && end.isGlued ? index + 3 : index + 2;
};

const zoneAfter = (tokens: readonly Token[], last: number): number =>
  ZONES.has(tokens[last + 1]?.lower ?? '') && tokens[last + 1]?.type === 'WORD' ? last + 1 : last;
