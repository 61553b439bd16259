import { badArgument } from '../errors/bad-argument.ts';

/** The types that a global id may name: everything that implements `Node`. */
export const NODE_TYPES = [
  'Article',
  'Assumption',
  'Citation',
  'Correction',
  'Crossing',
  'Event',
  'Figure',
  'Place',
  'Quote',
  'Source',
] as const;

export type NodeType = (typeof NODE_TYPES)[number];

/** Which record a global id stands for. */
export interface GlobalId {
  readonly type: NodeType;
  readonly id: string;
}

/** Writes a global id: the type and the record's own id, in base64url. */
export function toGlobalId(type: NodeType, id: string): string {
  return Buffer.from(`${type}:${id}`).toString('base64url');
}

/** Reads a global id, or throws an error that names the argument it came in. */
export function parseGlobalId(value: string, argument: string): GlobalId {
  const text = Buffer.from(value, 'base64url').toString();
  const colon = text.indexOf(':');
  const type = NODE_TYPES.find((name) => name === text.slice(0, colon));
  const id = text.slice(colon + 1);
  if (type === undefined || id === '' || toGlobalId(type, id) !== value) {
    const allowed = `a global id as this API gives it, of one of the types ${NODE_TYPES.join(', ')}`;
    throw badArgument({ argument, value, allowed });
  }
  return { type, id };
}
