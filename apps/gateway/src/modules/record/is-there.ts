import type { RecordKind } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';

/** Whether there is a record of this sort under this key. */
export async function isThere(
  { loaders }: Pick<StaffContext, 'loaders'>,
  kind: RecordKind,
  key: string,
): Promise<boolean> {
  return (await LOADS[kind](loaders, key)) !== null;
}

type Load = (loaders: StaffContext['loaders'], key: string) => Promise<unknown>;

const LOADS: Readonly<Record<RecordKind, Load>> = {
  ASSUMPTION: (loaders, key) => loaders.assumption(key, null),
  CITATION: (loaders, key) => loaders.citation(key, null),
  CROSSING: (loaders, key) => loaders.crossing(key, null),
  EVENT: (loaders, key) => loaders.event(key, null),
  FIGURE: (loaders, key) => loaders.figure(key, null),
  PLACE: (loaders, key) => loaders.place(key, null),
  QUOTE: (loaders, key) => loaders.quote(key, null),
  SOURCE: (loaders, key) => loaders.source(key, null),
};
