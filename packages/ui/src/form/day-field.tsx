'use client';

import { formatDay } from '@headcount/ledger';
import { useState } from 'react';

import { Field } from '../field.tsx';
import { TextInput } from '../text-input.tsx';
import { parseTypedDay } from './typed-day.ts';

/**
 * A day, typed as people write it and read back in full as soon as it is one. `onDay` hears the day
 * as `2022-10-03`, null while the field is empty or holds none.
 */
export const DayField = ({
  id,
  label,
  name,
  day,
  today,
  onDay,
  hint,
  error,
  required,
  disabled,
}: {
  id: string;
  label: string;
  /** Sends the day with the form, as `2022-10-03`. */
  name?: string | undefined;
  /** The day at first, as `2022-10-03`. */
  day: string | null;
  /** The day that "today" means. */
  today: string;
  onDay?: ((day: string | null) => void) | undefined;
  hint?: string | undefined;
  /** A fault found elsewhere; the field's own takes its place. */
  error?: string | undefined;
  required?: boolean | undefined;
  disabled?: boolean | undefined;
}) => {
  const [typed, setTyped] = useState(day ?? '');
  const [isLeft, setIsLeft] = useState(true);
  const isEmpty = typed.trim() === '';
  const read = isEmpty ? null : parseTypedDay(typed, today);
  const readDay = read && 'day' in read ? read.day : null;
  // Half a date is no fault while it is being typed.
  const fault = isLeft && read && 'fault' in read ? read.fault : error;

  const type = (words: string) => {
    setTyped(words);
    setIsLeft(false);
    const next = words.trim() === '' ? null : parseTypedDay(words, today);
    onDay?.(next && 'day' in next ? next.day : null);
  };

  return (
    <Field
      label={label}
      htmlFor={id}
      hint={readDay && readDay !== typed ? formatDay(readDay) : (hint ?? '3 Oct 2022')}
      error={fault}
    >
      <TextInput
        id={id}
        inputMode="text"
        autoComplete="off"
        value={typed}
        required={required}
        disabled={disabled}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}-hint ${id}-error` : `${id}-hint`}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setIsLeft(true)}
      />
      {name && <input type="hidden" name={name} value={readDay ?? ''} />}
    </Field>
  );
};
