import type { ArticleDocument, BodyNode, TextNode } from '@headcount/ledger';
import type { NumberLink } from '@/features/prose/prose-links.ts';
import { boundRuns } from '@/features/prose/bound-runs.ts';
import { footNoteId, mentionId } from './note-ids.ts';

/** A bound number as the gateway lists it. */
export interface BoundNumber {
  key: string;
  verdict?: NumberLink['verdict'] | null | undefined;
  target: { __typename: 'Figure' | 'Event'; slug: string };
}

/** One note: the evidence of a figure or an event, for every place that prints its number. */
export interface NumberedNote {
  /** The key of its first mention: the note's id is `note-n1`, its way back leads to `ref-n1`. */
  key: string;
  /** Its number at the foot, from 1. */
  number: number;
  target: BoundNumber['target'];
}

/**
 * Numbers the notes of an article in reading order, one to a figure or event however often it is
 * printed. Numbers that readers do not see on the page, such as the card's, have none.
 */
export function numberNotes(
  document: ArticleDocument,
  numbers: readonly BoundNumber[],
): { notes: NumberedNote[]; links: Map<string, NumberLink> } {
  const printed = new Set(printedKeys(document));
  const notes = new Map<string, NumberedNote>();
  const links = new Map<string, NumberLink>();
  for (const { key, target, verdict } of numbers) {
    if (!printed.has(key)) continue;
    const name = `${target.__typename}:${target.slug}`;
    const known = notes.get(name);
    const note = known ?? { key, target, number: notes.size + 1 };
    notes.set(name, note);
    links.set(key, {
      href: `#${footNoteId(note.key)}`,
      note: note.number,
      id: known ? undefined : mentionId(key),
      // An event's own number is as its source gave it.
      verdict: verdict ?? 'PROVEN',
    });
  }
  return { notes: [...notes.values()], links };
}

/** The keys of the bound numbers in some lines of text, in order. */
const keysIn = (nodes: readonly TextNode[] = []): string[] =>
  boundRuns(nodes).flatMap(({ key }) => key ?? []);

/** The keys of the bound numbers in a block of the body, in order. */
export function keysInBlock(node: BodyNode): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'note':
      return keysIn(node.content);
    case 'bulletList':
    case 'orderedList':
      return node.content.flatMap((item) => item.content.flatMap(({ content }) => keysIn(content)));
    case 'quotation':
    case 'chart':
      return [];
  }
}

/** The keys of the bound numbers that the page of an article prints, in reading order. */
export const printedKeys = (document: ArticleDocument): string[] =>
  document.content.flatMap((field) => {
    if (field.type === 'card') return [];
    return field.type === 'body' ? field.content.flatMap(keysInBlock) : keysIn(field.content);
  });
