'use client';

import { useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';

import { ComboboxList } from './combobox-list.tsx';
import { moveActive } from './move-active.ts';

export interface ComboboxOption {
  /** What is kept: an id, a code, a slug. */
  value: string;
  /** What is shown, and stands in the field once it is chosen. */
  label: string;
  /** A second line that tells two of the same name apart. */
  detail?: string | undefined;
}

/**
 * One choice out of many, found by typing. The caller answers `onType` with new `options`, from
 * memory or from a server; what is typed and not chosen is put back when the field is left, unless
 * `onLeave` does something with it. Arrows move, Enter chooses, Escape closes.
 */
export const Combobox = ({
  id,
  name,
  value,
  options,
  onType,
  onChoose,
  onLeave,
  isSearching = false,
  emptyWords = 'Nothing of that name.',
  placeholder,
  disabled,
  required,
  'aria-invalid': isInvalid,
  'aria-describedby': describedBy,
}: {
  /** The id of the input, for its Field. */
  id: string;
  /** Sends the chosen value with the form. */
  name?: string | undefined;
  value: ComboboxOption | null;
  /** What fits the words typed last, best first. */
  options: readonly ComboboxOption[];
  onType: (words: string) => void;
  /** Null: the field was emptied. */
  onChoose: (option: ComboboxOption | null) => void;
  /** What was typed without choosing, as the field is left; it is put back all the same. */
  onLeave?: ((words: string) => void) | undefined;
  isSearching?: boolean | undefined;
  emptyWords?: string | undefined;
  placeholder?: string | undefined;
  disabled?: boolean | undefined;
  required?: boolean | undefined;
  'aria-invalid'?: boolean | undefined;
  'aria-describedby'?: string | undefined;
}) => {
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  // Null: nothing is being typed, and the field shows what was chosen.
  const [words, setWords] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const shown = words ?? value?.label ?? '';

  const open = () => {
    if (isOpen || disabled) return;
    setIsOpen(true);
    onType(words ?? '');
  };
  const close = () => {
    setIsOpen(false);
    setActive(null);
  };
  const choose = (option: ComboboxOption | null) => {
    setWords(null);
    close();
    onChoose(option);
  };
  const type = (typed: string) => {
    setWords(typed);
    setIsOpen(true);
    setActive(null);
    onType(typed);
    if (typed === '' && value) onChoose(null);
  };
  const leave = () => {
    if (words) onLeave?.(words);
    setWords(null);
    close();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = active === null ? undefined : options[active];
    if (event.key === 'Enter' && isOpen && chosen) {
      event.preventDefault();
      choose(chosen);
    } else if (event.key === 'Escape' && (isOpen || words !== null)) {
      // A dialog around the field must not close with its list.
      event.preventDefault();
      event.stopPropagation();
      setWords(null);
      close();
    } else if (event.key === 'ArrowUp' && event.altKey) {
      close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      open();
      setActive(moveActive(active, event.key, options.length));
    }
  };

  return (
    <div className="combobox">
      <input
        ref={input}
        id={id}
        className="control"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={isOpen && active !== null ? `${listId}-${active}` : undefined}
        aria-invalid={isInvalid}
        aria-describedby={describedBy}
        aria-required={required}
        placeholder={placeholder}
        disabled={disabled}
        value={shown}
        onChange={(event) => type(event.target.value)}
        onClick={open}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      {name && <input type="hidden" name={name} value={value?.value ?? ''} />}
      <ComboboxList
        id={listId}
        label={`Choices for ${shown || 'this field'}`}
        isOpen={isOpen}
        isSearching={isSearching}
        emptyWords={emptyWords}
        options={options}
        active={active}
        chosen={value?.value}
        onChoose={choose}
        onPoint={setActive}
      />
    </div>
  );
};
