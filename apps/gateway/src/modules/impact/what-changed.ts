import { formatDay, formatQuantity } from '@headcount/ledger';
import type { Context } from '../../context.ts';
import { placeCounted } from '../crossing/label-of-report.ts';
import type { ChangedRecord } from './changed-records.ts';

/** So many records are told one by one. */
const MOST = 3;

/** What changed, in sentences for readers. */
export async function whatChanged(
  context: Context,
  records: readonly ChangedRecord[],
): Promise<string> {
  const told = await Promise.all(records.map((record) => sentenceOf(context, record)));
  const sentences = [...new Set(told.filter((sentence) => sentence !== null))];
  const more = sentences.length - MOST;
  if (more > 0) sentences.splice(MOST, more, `${more} more records changed.`);
  return sentences.length > 0 ? sentences.join(' ') : 'What the ledger holds has changed.';
}

async function sentenceOf(
  { loaders }: Context,
  { kind, id }: ChangedRecord,
): Promise<string | null> {
  switch (kind) {
    case 'CROSSING':
      return await sentenceOfReport({ loaders }, id);
    case 'EVENT': {
      const event = await loaders.event(id, null);
      return event && `The record of “${event.title}” has changed.`;
    }
    case 'FIGURE': {
      const figure = await loaders.figure(id, null);
      return figure && `“${figure.definition.title}” is worked out otherwise.`;
    }
    case 'QUOTE': {
      const quote = await loaders.quote(id, null);
      return quote && `The record of what ${quote.speaker} said has changed.`;
    }
    case 'SOURCE': {
      const source = await loaders.source(id, null);
      return source && `Reports of ${source.name} came in or changed.`;
    }
    case 'PLACE': {
      const place = await loaders.place(id, null);
      return place && `Where ${place.name} lies is recorded otherwise.`;
    }
    default:
      return null;
  }
}

async function sentenceOfReport(
  { loaders }: Pick<Context, 'loaders'>,
  id: string,
): Promise<string | null> {
  const crossing = await loaders.crossing(id, null);
  if (!crossing) return null;
  const { source } = crossing.citation;
  const what = `of ${source.name} for ${placeCounted(crossing)}, reported on ${formatDay(crossing.reportedOn)}`;
  const [by] = crossing.supersededBy;
  if (by?.kind === 'RETRACTION') return `The count ${what}, was withdrawn.`;
  if (by) return `The count ${what}, was replaced by a later one.`;
  const number = formatQuantity(crossing.quantity);
  return crossing.version === 1
    ? `A count ${what}, came in: ${number}.`
    : `The count ${what}, now says ${number}.`;
}
