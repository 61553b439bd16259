import { Field, Select } from '@headcount/ui';
import type { SelectOption } from '@headcount/ui';
import { useId } from 'react';

/** One choice with its name above it. What is chosen and not among the options is offered as well. */
export const ChoiceField = ({
  label,
  value,
  options,
  empty,
  onChange,
}: {
  label: string;
  value: string;
  options: readonly SelectOption[];
  /** What choosing nothing is called; left out, something must be chosen. */
  empty?: string | undefined;
  onChange: (value: string) => void;
}) => {
  const id = useId();
  const isKnown = value === '' || options.some((option) => option.value === value);
  return (
    <Field label={label} htmlFor={id}>
      <Select
        id={id}
        value={value}
        options={[
          ...(options.some((option) => option.value === '')
            ? []
            : [{ value: '', label: empty ?? 'choose …' }]),
          ...options,
          ...(isKnown ? [] : [{ value, label: value }]),
        ]}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
};
