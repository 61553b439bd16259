import { Combobox, type ComboboxOption, Field } from '@headcount/ui';
import { useRef, useState } from 'react';
import { askStaffFromBrowser } from '../../gateway/ask-staff-from-browser.ts';
import { FIND_OPERATIONS } from './find-operations.ts';
import type { TextPartOf } from './form-parts.ts';

/** A record chosen by typing a few of its words; its key is what is kept. */
export const KeyPart = ({
  id,
  label,
  value,
  error,
  onChange,
  kind,
  hint,
}: TextPartOf & { kind: keyof typeof FIND_OPERATIONS; hint?: string | undefined }) => {
  const [options, setOptions] = useState<readonly ComboboxOption[]>([]);
  const [isSearching, setSearching] = useState(false);
  const asking = useRef<AbortController>(undefined);
  const search = async (words: string) => {
    asking.current?.abort();
    const mine = new AbortController();
    asking.current = mine;
    setSearching(true);
    const { signal } = mine;
    const answer = await askStaffFromBrowser(
      FIND_OPERATIONS[kind],
      { search: words },
      { signal },
    ).catch(() => null);
    if (signal.aborted) return;
    setSearching(false);
    if (!answer?.isGiven) return;
    setOptions(
      answer.data.found.map(({ key, label: name, detail }) => ({
        value: key,
        label: name,
        detail: detail ?? undefined,
      })),
    );
  };
  const known = options.find((option) => option.value === value);
  const told = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <Field label={label} htmlFor={id} hint={hint} error={error}>
      <Combobox
        id={id}
        value={value === '' ? null : (known ?? { value, label: value })}
        options={options}
        isSearching={isSearching}
        aria-invalid={error ? true : undefined}
        aria-describedby={told || undefined}
        onType={(words) => void search(words)}
        onChoose={(option) => onChange(option?.value ?? '')}
      />
    </Field>
  );
};
