'use client';

import { Combobox, type ComboboxOption, Field } from '@headcount/ui';
import { useRef, useState } from 'react';
import { graphql } from '@/generated/staff/index.ts';
import { askStaffFromBrowser } from '../gateway/ask-staff-from-browser.ts';

const operations = {
  PLACE: graphql(`
    query FindPlaces($search: String!) {
      found: suggestPlaces(search: $search) {
        key
        label
        detail
      }
    }
  `),
  SOURCE: graphql(`
    query FindSources($search: String!) {
      found: suggestSources(search: $search) {
        key
        label
        detail
      }
    }
  `),
  CITATION: graphql(`
    query FindCitations($search: String!) {
      found: suggestCitations(search: $search) {
        key
        label
        detail
      }
    }
  `),
};

/** A record chosen by typing a few of its letters; its key is what is kept. */
export const KeyField = ({
  id,
  label,
  kind,
  value,
  hint,
  error,
  onChange,
}: {
  id: string;
  label: string;
  kind: keyof typeof operations;
  value: string;
  hint?: string | undefined;
  error?: string | undefined;
  onChange: (key: string) => void;
}) => {
  const [options, setOptions] = useState<readonly ComboboxOption[]>([]);
  const [isSearching, setSearching] = useState(false);
  const asking = useRef<AbortController>(undefined);
  const search = async (words: string) => {
    asking.current?.abort();
    const mine = new AbortController();
    asking.current = mine;
    setSearching(true);
    const answer = await askStaffFromBrowser(
      operations[kind],
      { search: words },
      { signal: mine.signal },
    ).catch(() => null);
    if (mine.signal.aborted) return;
    setSearching(false);
    if (!answer?.isGiven) return;
    setOptions(
      answer.data.found.map((one) => ({
        value: one.key,
        label: one.label,
        detail: one.detail ?? undefined,
      })),
    );
  };
  const known = options.find((option) => option.value === value);
  return (
    <Field label={label} htmlFor={id} hint={hint} error={error}>
      <Combobox
        id={id}
        value={value === '' ? null : (known ?? { value, label: value })}
        options={options}
        isSearching={isSearching}
        onType={(words) => void search(words)}
        onChoose={(option) => onChange(option?.value ?? '')}
      />
    </Field>
  );
};
