'use client';

import { useEffect } from 'react';
import { closeInPlace, openInPlace } from './note-in-place.ts';

const NUMBERS = 'a.bound-figure[href^="#note-"]';

/**
 * Lets a bound number open its note under the line that prints it; Escape and a click elsewhere close
 * it again. The number stays a link: without JavaScript it leads to the note at the foot.
 */
export function OpenNotesInPlace() {
  useEffect(() => {
    const end = new AbortController();
    for (const link of document.querySelectorAll(NUMBERS)) {
      link.setAttribute('aria-expanded', 'false');
    }
    document.addEventListener('click', follow, { signal: end.signal });
    document.addEventListener('keydown', leave, { signal: end.signal });
    return () => end.abort();
  }, []);
  return null;
}

function follow(event: MouseEvent): void {
  const isPlainClick =
    event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!isPlainClick || !(event.target instanceof Element)) return;
  const link = event.target.closest<HTMLAnchorElement>(NUMBERS);
  if (!link) {
    if (!event.target.closest('.note-in-place')) closeInPlace();
    return;
  }
  event.preventDefault();
  if (link.getAttribute('aria-expanded') === 'true') closeInPlace();
  else openInPlace(link);
}

function leave(event: KeyboardEvent): void {
  if (event.key === 'Escape') closeInPlace()?.focus();
}
