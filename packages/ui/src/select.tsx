import type { ComponentPropsWithRef } from 'react';

export interface SelectOption {
  value: string;
  label: string;
  /** How many records have it; printed after the label. */
  count?: number | undefined;
}

/** One choice out of a list, as the browser draws it. Takes every attribute of a select. */
export const Select = ({
  options,
  ...attributes
}: { options: readonly SelectOption[] } & Omit<
  ComponentPropsWithRef<'select'>,
  'children' | 'className'
>) => (
  <select className="control" {...attributes}>
    {options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.count === undefined ? option.label : `${option.label} (${option.count})`}
      </option>
    ))}
  </select>
);
