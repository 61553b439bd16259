'use client';

// A list that fills while one types exists in no element: it is made of roles and links, and the
// field, which keeps the focus, answers the keys.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */

import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { matchDestinations } from './destination.ts';
import type { Destination } from './destination.ts';
import { useFoundByWords } from './use-found-by-words.ts';

/** The field of the palette and what fits: pages first, then articles and records. */
export const PaletteSearch = ({ destinations }: { destinations: readonly Destination[] }) => {
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const found = useFoundByWords(typed);
  const choices = [...matchDestinations(destinations, typed), ...found];
  const here = Math.min(active, choices.length - 1);

  // The dialog opens on its first control, which must be this one on every browser.
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    document.getElementById(`palette-${here}`)?.scrollIntoView({ block: 'nearest' });
  }, [here]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && choices.length > 0) {
      event.preventDefault();
      setActive((here + step + choices.length) % choices.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const choice = choices[here];
      if (choice) location.assign(choice.href);
    }
  };

  return (
    <div className="flex flex-col gap-2">
      <input
        ref={field}
        className="control"
        type="text"
        role="combobox"
        aria-label="Page, article or record"
        aria-autocomplete="list"
        aria-expanded="true"
        aria-controls="palette-choices"
        aria-activedescendant={choices.length > 0 ? `palette-${here}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder="A page, or words of an article or a record"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id="palette-choices" role="listbox" aria-label="Where to" className="palette-choices">
        {choices.map(({ href, label, detail, sort }, index) => (
          <a
            key={`${sort} ${href}`}
            id={`palette-${index}`}
            href={href}
            role="option"
            aria-selected={index === here}
            tabIndex={-1}
            className="palette-choice"
          >
            <span className="min-w-0">
              {label}
              {detail && <span className="block text-muted">{detail}</span>}
            </span>
            <span className="text-muted">{sort}</span>
          </a>
        ))}
      </div>
      {choices.length === 0 && <p className="font-sans text-note text-muted">Nothing fits.</p>}
    </div>
  );
};
