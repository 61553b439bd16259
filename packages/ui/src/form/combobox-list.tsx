// A list that fills while one types exists in no element: it is made of roles, and the field, which
// keeps the focus, answers the keys.
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus */

import { useEffect } from 'react';

import type { ComboboxOption } from './combobox.tsx';

/** The list under a combobox: always there for `aria-controls`, shown only while it is open. */
export const ComboboxList = ({
  id,
  label,
  isOpen,
  isSearching,
  emptyWords,
  options,
  active,
  chosen,
  onChoose,
  onPoint,
}: {
  id: string;
  label: string;
  isOpen: boolean;
  isSearching: boolean;
  emptyWords: string;
  options: readonly ComboboxOption[];
  active: number | null;
  chosen: string | undefined;
  onChoose: (option: ComboboxOption) => void;
  onPoint: (index: number) => void;
}) => {
  useEffect(() => {
    if (isOpen && active !== null) {
      document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
    }
  }, [id, isOpen, active]);

  return (
    <>
      <div id={id} role="listbox" aria-label={label} className="combobox-list" hidden={!isOpen}>
        {isOpen &&
          options.map((option, index) => (
            <div
              key={option.value}
              id={`${id}-${index}`}
              role="option"
              aria-selected={option.value === chosen}
              data-active={index === active || undefined}
              onMouseDown={(event) => event.preventDefault()}
              onMouseMove={() => index !== active && onPoint(index)}
              onClick={() => onChoose(option)}
            >
              {option.label}
              {option.detail && <span className="combobox-detail">{option.detail}</span>}
            </div>
          ))}
      </div>
      <p role="status" className={isOpen && options.length === 0 ? 'combobox-status' : 'sr-only'}>
        {isOpen && statusWords(isSearching, options.length, emptyWords)}
      </p>
    </>
  );
};

const statusWords = (isSearching: boolean, count: number, emptyWords: string): string => {
  if (count === 0) return isSearching ? 'Looking…' : emptyWords;
  return count === 1 ? '1 choice' : `${count} choices`;
};
