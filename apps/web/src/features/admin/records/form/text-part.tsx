import { Field, TextArea, TextInput } from '@headcount/ui';
import type { ComponentPropsWithRef } from 'react';
import type { TextPartOf } from './form-parts.ts';

/** One line of text, or several. */
export const TextPart = ({
  id,
  label,
  value,
  error,
  onChange,
  hint,
  rows = 1,
  ...attributes
}: TextPartOf & {
  hint?: string | undefined;
  /** Lines shown; from two on it grows with what is written. */
  rows?: number;
} & Pick<ComponentPropsWithRef<'input'>, 'placeholder' | 'inputMode' | 'lang'>) => {
  const told = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const control = {
    id,
    value,
    autoComplete: 'off',
    'aria-invalid': error ? true : undefined,
    'aria-describedby': told || undefined,
    ...attributes,
  };
  return (
    <Field label={label} htmlFor={id} hint={hint} error={error}>
      {rows > 1 ? (
        <TextArea {...control} rows={rows} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <TextInput {...control} onChange={({ target }) => onChange(target.value)} />
      )}
    </Field>
  );
};
