import type { Instant } from '@headcount/ledger';
import type { Context } from '../../context.ts';
import type { NodeParent } from '../../parents.ts';
import { seen } from '../../reads/seen.ts';
import type { GlobalId, NodeType } from '../../relay/global-id.ts';
import { findArticle } from '../article/find-article.ts';
import { findCrossing } from '../crossing/find-crossing.ts';
import { findEvent } from '../event/find-event.ts';
import { findFigure } from '../figure/find-figure.ts';
import { findQuote } from '../quote/find-quote.ts';

type Find = (context: Context, id: string, asOf: Instant | null) => Promise<NodeParent | null>;

/** How each type is found. Those that never change are the same at every instant. */
const FIND: Record<NodeType, Find> = {
  Article: findArticle,
  Crossing: findCrossing,
  Event: findEvent,
  Figure: findFigure,
  Quote: findQuote,
  Assumption: async ({ loaders }, id, asOf) => {
    const assumption = await loaders.assumption(id, null);
    return assumption && seen('Assumption', assumption, asOf);
  },
  Citation: async ({ loaders }, id, asOf) => {
    const citation = await loaders.citation(id, null);
    return citation && seen('Citation', citation, asOf);
  },
  Correction: async ({ loaders }, id, asOf) => {
    const correction = await loaders.correction(id, null);
    return correction && seen('Correction', correction, asOf);
  },
  Place: async ({ loaders }, id, asOf) => {
    const place = await loaders.place(id, null);
    return place && seen('Place', place, asOf);
  },
  Source: async ({ loaders }, id, asOf) => {
    const source = await loaders.source(id, null);
    return source && seen('Source', source, asOf);
  },
};

/** The record of a global id as known at an instant, or null where there was none. */
export function findNode(
  context: Context,
  { type, id }: GlobalId,
  asOf: Instant | null,
): Promise<NodeParent | null> {
  return FIND[type](context, id, asOf);
}
