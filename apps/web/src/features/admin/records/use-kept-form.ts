'use client';

import { useState } from 'react';

const PREFIX = 'headcount-form:';

/**
 * The values of a form, kept on this device with every change until they are recorded: nothing typed
 * is lost by a closed page or an ended session.
 */
export function useKeptForm<Values extends Record<keyof Values, string>>(
  name: string,
  opened: Values,
) {
  const [values, setValues] = useState<Values>(() => ({ ...opened, ...keptIn(name, opened) }));
  const set = (parts: Partial<Values>) => {
    const next = { ...values, ...parts };
    setValues(next);
    try {
      localStorage.setItem(PREFIX + name, JSON.stringify(next));
    } catch {
      // A full or forbidden store keeps nobody from typing.
    }
  };
  const forget = () => localStorage.removeItem(PREFIX + name);
  return { values, set, forget };
}

/** Those of the kept values that the form has a field for. */
function keptIn<Values extends Record<keyof Values, string>>(
  name: string,
  opened: Values,
): Partial<Values> {
  if (typeof localStorage === 'undefined') return {};
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + name) ?? '{}');
    const entries = Object.entries(kept ?? {}).filter(
      ([key, value]) => key in opened && typeof value === 'string',
    );
    return Object.fromEntries(entries) as Partial<Values>;
  } catch {
    return {};
  }
}
