import { Field, Select } from '@headcount/ui';
import type { TextPartOf } from './form-parts.ts';

/** One choice out of a short list. */
export const ChoicePart = ({
  id,
  label,
  value,
  error,
  onChange,
  options,
  hint,
}: TextPartOf & {
  options: readonly { value: string; label: string }[];
  hint?: string | undefined;
}) => (
  <Field label={label} htmlFor={id} hint={hint} error={error}>
    <Select
      id={id}
      value={value}
      options={options}
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? `${id}-error` : undefined}
      onChange={({ target }) => onChange(target.value)}
    />
  </Field>
);
