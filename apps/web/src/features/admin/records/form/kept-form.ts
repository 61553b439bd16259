import type { FormValues, Opened } from './form-values.ts';

const PREFIX = 'headcount-form:';

/** What somebody typed and has not recorded, with the record as it was when they began. */
export interface KeptForm<Values> {
  opened: Pick<Opened<Values>, 'version' | 'values'>;
  values: Values;
  changeReason: string;
}

/** Keeps a half-typed form on this device, so that a closed page or an ended session loses nothing. */
export function keepForm<Values>(name: string, kept: KeptForm<Values>): void {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(kept));
  } catch {
    // A full or forbidden store keeps nobody from typing.
  }
}

/** Forgets what was kept, once it is recorded or given up. */
export function forgetForm(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // What could not be kept need not be forgotten.
  }
}

/** What was kept under a name; null where nothing was, or a form of other fields. */
export function readKeptForm<Values extends FormValues<Values>>(
  name: string,
  likeThese: Values,
): KeptForm<Values> | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null');
    return isKeptForm(kept, likeThese) ? kept : null;
  } catch {
    return null;
  }
}

function isKeptForm<Values extends FormValues<Values>>(
  kept: unknown,
  likeThese: Values,
): kept is KeptForm<Values> {
  if (!isObject(kept) || !isObject(kept.opened) || typeof kept.changeReason !== 'string')
    return false;
  const { version, values } = kept.opened;
  return (
    (version === null || typeof version === 'number') &&
    hasFieldsOf(values, likeThese) &&
    hasFieldsOf(kept.values, likeThese)
  );
}

function hasFieldsOf(values: unknown, likeThese: object): boolean {
  if (!isObject(values)) return false;
  const wanted = Object.entries(likeThese);
  return (
    wanted.length === Object.keys(values).length &&
    wanted.every(([name, like]) =>
      Array.isArray(like) ? Array.isArray(values[name]) : typeof values[name] === 'string',
    )
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
