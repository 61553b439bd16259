import type { Instant } from '@headcount/ledger';
import type { Context } from '../../context.ts';
import type { EventParent } from '../../parents.ts';
import { seen } from '../../reads/seen.ts';

/** An event by its slug as known at an instant, or null where there was none. */
export async function findEvent(
  { loaders }: Pick<Context, 'loaders'>,
  slug: string,
  asOf: Instant | null,
): Promise<EventParent | null> {
  const event = await loaders.event(slug, asOf);
  return event && seen('Event', event, asOf);
}

/** An event that a text names, and which must therefore be there. */
export async function getEvent(
  context: Pick<Context, 'loaders'>,
  slug: string,
  asOf: Instant | null,
): Promise<EventParent> {
  const event = await findEvent(context, slug, asOf);
  if (!event) throw new Error(`The event ${slug} is named and was not known.`);
  return event;
}

/** The events of these slugs in their order; one that was not known is left out. */
export async function findEvents(
  context: Pick<Context, 'loaders'>,
  slugs: readonly string[],
  asOf: Instant | null,
): Promise<EventParent[]> {
  const events = await Promise.all(slugs.map((slug) => findEvent(context, slug, asOf)));
  return events.filter((event) => event !== null);
}
