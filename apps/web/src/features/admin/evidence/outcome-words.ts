import type { CaptureOutcome } from '@/generated/staff/graphql.ts';

/** What a look at a copy showed, in a few words beside its mark. */
export const OUTCOME_WORDS = {
  FOUND: { words: 'Words found', mark: 'full', tone: 'good' },
  NOT_FOUND: { words: 'Words not found', mark: 'cross', tone: 'bad' },
  HASH_DIFFERS: { words: 'Another file', mark: 'cross', tone: 'bad' },
  NOT_READABLE: { words: 'No text to look in', mark: 'empty', tone: 'waiting' },
} as const satisfies Record<CaptureOutcome, object>;
