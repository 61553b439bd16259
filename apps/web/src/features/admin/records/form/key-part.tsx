import { Combobox, Field } from '@headcount/ui';
import type { TextPartOf } from './form-parts.ts';
import { type FoundKind, useFoundOptions } from './use-found-options.ts';

/** A record chosen by typing a few of its words; its key is what is kept. */
export const KeyPart = ({
  id,
  label,
  value,
  error,
  onChange,
  kind,
  hint,
}: TextPartOf & { kind: FoundKind; hint?: string | undefined }) => {
  const { options, chosen, isSearching, search, choose } = useFoundOptions(kind, value);
  const told = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <Field label={label} htmlFor={id} hint={hint} error={error}>
      <Combobox
        id={id}
        value={chosen}
        options={options}
        isSearching={isSearching}
        aria-invalid={error ? true : undefined}
        aria-describedby={told || undefined}
        onType={(words) => void search(words)}
        onChoose={(option) => {
          choose(option);
          onChange(option?.value ?? '');
        }}
      />
    </Field>
  );
};
