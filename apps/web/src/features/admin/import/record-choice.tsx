'use client';

import { Combobox, Field } from '@headcount/ui';
import type { ComboboxOption } from '@headcount/ui';
import { useId, useState } from 'react';
import { graphql } from '@/generated/staff/index.ts';
import { askStaffFromBrowser } from '../gateway/ask-staff-from-browser.ts';

const importChoices = graphql(`
  query ImportChoices($search: String!, $ofPlaces: Boolean!) {
    places: suggestPlaces(search: $search, first: 8) @include(if: $ofPlaces) {
      key
      label
      detail
    }
    sources: suggestSources(search: $search, first: 8) @skip(if: $ofPlaces) {
      key
      label
      detail
    }
  }
`);

/** A place or a source of the ledger, found by its name or code. What is typed and not found is kept as a code. */
export const RecordChoice = ({
  of,
  label,
  value,
  hint,
  onChange,
}: {
  of: 'places' | 'sources';
  label: string;
  value: ComboboxOption | null;
  hint?: string | undefined;
  onChange: (choice: ComboboxOption | null) => void;
}) => {
  const id = useId();
  const [options, setOptions] = useState<readonly ComboboxOption[]>([]);
  const look = async (search: string) => {
    const answer = await askStaffFromBrowser(importChoices, { search, ofPlaces: of === 'places' });
    const found = answer.isGiven ? (answer.data[of] ?? []) : [];
    setOptions(
      found.map((one) => ({
        value: one.key,
        label: one.label,
        detail: [one.key, one.detail].filter(Boolean).join(' · '),
      })),
    );
  };
  return (
    <Field label={label} htmlFor={id} hint={hint}>
      <Combobox
        id={id}
        value={value}
        options={options}
        onType={(words) => void look(words)}
        onChoose={onChange}
        onLeave={(words) => {
          const code = of === 'places' ? words.trim().toUpperCase() : words.trim();
          if (code !== '') onChange({ value: code, label: code });
        }}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
    </Field>
  );
};
