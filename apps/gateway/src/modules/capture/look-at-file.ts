import type { Sql } from '@headcount/db';
import { type CaptureOutcome, readFileBytes, type StoredFile } from '@headcount/db/newsroom';
import { createHash } from 'node:crypto';
import { findQuotedWords, type QuotedWords } from './find-quoted-words.ts';
import { readTextApart } from './read-text-apart.ts';

/** What a look at a file showed. */
export interface Look {
  readonly outcome: CaptureOutcome;
  readonly detail: string | null;
}

/** Reads a file again: is it the one that was uploaded, and do the quoted words stand in it? */
export async function lookAtFile(sql: Sql, file: StoredFile, words: QuotedWords): Promise<Look> {
  const chunks: Buffer[] = [];
  for await (const chunk of readFileBytes(sql, file.id)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== file.sha256) {
    return {
      outcome: 'HASH_DIFFERS',
      detail: `The file’s SHA-256 was ${file.sha256} and is ${sha256}.`,
    };
  }
  const passages = await readTextApart(file.mediaType, bytes);
  if (passages.length === 0) {
    return {
      outcome: 'NOT_READABLE',
      detail:
        'The copy has no text that can be read: it may be a picture or a scan. Its bytes are unchanged.',
    };
  }
  const seen = passages.map(({ name, text }) => ({ name, is: findQuotedWords(text, words) }));
  const found =
    seen.find(({ is }) => is === 'IN_PLACE') ?? seen.find(({ is }) => is === 'ELSEWHERE');
  if (found) {
    const where = found.name === null ? 'in it' : `on ${found.name}`;
    const around =
      found.is === 'IN_PLACE' ? '' : ', though not between the words noted around them';
    return { outcome: 'FOUND', detail: `The quoted words stand ${where}${around}.` };
  }
  // Words may run over the end of a page.
  const whole = findQuotedWords(passages.map(({ text }) => text).join(' '), words);
  return whole === 'ABSENT'
    ? { outcome: 'NOT_FOUND', detail: 'The quoted words do not stand in the copy.' }
    : { outcome: 'FOUND', detail: 'The quoted words stand in it, over the end of a page.' };
}
