import { findDraftVersion, type ListedDraft } from '@headcount/db/newsroom';
import { badArgument } from '../../errors/bad-argument.ts';
import type { DifferenceBlock } from '../../generated/staff-resolvers.ts';
import { takeTurn } from '../../reads/turn.ts';
import type { StaffContext } from '../../staff-context.ts';
import { compareBlocks } from '../article/difference/compare-blocks.ts';
import { type ReadBlock, readBlocks } from '../article/difference/read-blocks.ts';
import { namesInDocument } from '../article/names-in-document.ts';
import { findQuotes } from '../quote/find-quote.ts';

/** What changed in a draft between two of its versions, word by word. */
export async function differenceOfVersions(
  context: StaffContext,
  draft: Pick<ListedDraft, 'id' | 'language'>,
  versions: { readonly from: number; readonly to: number },
): Promise<DifferenceBlock[]> {
  const [before, after] = await Promise.all([
    blocksAt(context, draft.id, 'from', versions.from),
    blocksAt(context, draft.id, 'to', versions.to),
  ]);
  await takeTurn(context.signal);
  return compareBlocks(before, after, draft.language);
}

async function blocksAt(
  context: StaffContext,
  draftId: string,
  argument: 'from' | 'to',
  version: number,
): Promise<ReadBlock[]> {
  const saved = await context.read((sql) => findDraftVersion(sql, draftId, version));
  if (!saved) {
    throw badArgument({
      argument,
      value: version,
      allowed: 'the number of a version of the draft',
    });
  }
  const { quotes: keys } = namesInDocument(saved.document);
  const quotes = await findQuotes(context, keys, null);
  return readBlocks(saved.document, new Map(quotes.map((quote) => [quote.id, quote.text])));
}
