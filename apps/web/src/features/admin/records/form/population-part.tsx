import { Combobox, type ComboboxOption, Field } from '@headcount/ui';
import { useState } from 'react';
import type { TextPartOf } from './form-parts.ts';

/** Whom counts count, as a rule; UNHCR's codes of population types among them. */
const POPULATIONS: readonly ComboboxOption[] = [
  { value: 'CITIZENS_OF_ORIGIN', label: 'Citizens of where they come from' },
  { value: 'ALL_TRAVELLERS', label: 'Everybody who travels' },
  { value: 'REF', label: 'Refugees', detail: 'UNHCR, REF' },
  { value: 'ASY', label: 'Asylum seekers', detail: 'UNHCR, ASY' },
  { value: 'IDP', label: 'Internally displaced people', detail: 'UNHCR, IDP' },
  { value: 'OIP', label: 'Others in need of protection', detail: 'UNHCR, OIP' },
  { value: 'STA', label: 'Stateless people', detail: 'UNHCR, STA' },
  { value: 'RET', label: 'Returned refugees', detail: 'UNHCR, RET' },
  { value: 'RDP', label: 'Returned displaced people', detail: 'UNHCR, RDP' },
];

/** Whom a number counts: one of the usual populations, or a code of the writer's. */
export const PopulationPart = ({ id, label, value, error, onChange }: TextPartOf) => {
  const [words, setWords] = useState('');
  const has = (text: string) => text.toLowerCase().includes(words.trim().toLowerCase());
  const told = [`${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const chosen = POPULATIONS.find((one) => one.value === value) ?? { value, label: value };
  return (
    <Field label={label} htmlFor={id} hint="Or a code in capital letters." error={error}>
      <Combobox
        id={id}
        value={value === '' ? null : chosen}
        options={POPULATIONS.filter((one) => has(one.label) || has(one.value))}
        emptyWords="No usual one: what is typed is taken as its code."
        aria-invalid={error ? true : undefined}
        aria-describedby={told}
        onType={setWords}
        onChoose={(option) => onChange(option?.value ?? '')}
        onLeave={(typed) => onChange(typed.trim())}
      />
    </Field>
  );
};
