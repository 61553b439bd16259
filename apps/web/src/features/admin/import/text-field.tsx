import { Field, TextInput } from '@headcount/ui';
import { useId } from 'react';

/** One line of text with its name above it. */
export const TextField = ({
  label,
  value,
  hint,
  type,
  onChange,
}: {
  label: string;
  value: string;
  hint?: string | undefined;
  type?: 'text' | 'url' | 'date' | undefined;
  onChange: (value: string) => void;
}) => {
  const id = useId();
  return (
    <Field label={label} htmlFor={id} hint={hint}>
      <TextInput
        id={id}
        type={type ?? 'text'}
        value={value}
        autoComplete="off"
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
};
