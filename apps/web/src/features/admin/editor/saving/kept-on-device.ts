import { parseArticleDocument } from '@headcount/ledger';
import { z } from 'zod';
import type { DraftText } from './draft-text.ts';

/** A text that was not acknowledged yet when its page was closed. */
export interface KeptText {
  /** The version that it began from. */
  version: number;
  text: DraftText;
  /** Milliseconds since 1970. */
  at: number;
}

const KEY = 'headcount-draft:';

const kept = z.object({
  version: z.number().int(),
  at: z.number(),
  text: z.object({
    document: z.unknown(),
    slug: z.string().nullable(),
    byline: z.string(),
    dateline: z.string().nullable(),
    language: z.string(),
    leadingFigure: z.string().nullable(),
    changeReason: z.string().nullable(),
  }),
});

/** Keeps a text on this device until the newsroom has acknowledged it. */
export function keepOnDevice(storage: Storage, draftId: string, text: KeptText): void {
  try {
    storage.setItem(KEY + draftId, JSON.stringify(text));
  } catch {
    // A full or forbidden store: the text is still on the page, which says that it is not saved.
  }
}

/** The text that this device kept; null where there is none that can be read. */
export function keptOnDevice(storage: Storage, draftId: string): KeptText | null {
  try {
    const found = kept.safeParse(JSON.parse(storage.getItem(KEY + draftId) ?? 'null'));
    if (!found.success) return null;
    const parsed = parseArticleDocument(found.data.text.document);
    if (!parsed.isArticle) return null;
    return { ...found.data, text: { ...found.data.text, document: parsed.document } };
  } catch {
    return null;
  }
}

/** Forgets what this device kept: it is acknowledged, or was not wanted. */
export function forgetOnDevice(storage: Storage, draftId: string): void {
  storage.removeItem(KEY + draftId);
}
