'use client';

import { useEffect } from 'react';
import { keyOfNote, marginNoteId, mentionId } from './note-ids.ts';
import { closeInPlace, openInPlace } from './note-in-place.ts';

/** From this width on the notes stand in the margin beside their words. */
const WITH_MARGIN = '(width >= 62.5rem)';

/**
 * Lets a bound number show its note where the reader is. On narrow screens the note opens under the
 * line; on wide ones the note in the margin takes the focus. Escape goes back to the number. Without
 * JavaScript none of this happens and the number leads to its note at the foot.
 */
export function OpenNotesInPlace() {
  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    const margin = matchMedia(WITH_MARGIN);
    const announce = () => announceLinks(margin.matches);
    announce();
    margin.addEventListener('change', announce, { signal });
    document.addEventListener('click', (event) => follow(event, margin.matches), { signal });
    document.addEventListener('keydown', leave, { signal });
    return () => end.abort();
  }, []);
  return null;
}

/** A number whose note opens in place says so; one whose note stands in the margin is a plain link. */
function announceLinks(hasMargin: boolean): void {
  closeInPlace();
  for (const link of document.querySelectorAll('a.bound-figure[href^="#note-"]')) {
    if (hasMargin && link.id) link.removeAttribute('aria-expanded');
    else link.setAttribute('aria-expanded', 'false');
  }
}

function follow(event: MouseEvent, hasMargin: boolean): void {
  const isPlainClick =
    event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!isPlainClick || !(event.target instanceof Element)) return;
  const link = event.target.closest<HTMLAnchorElement>('a.bound-figure[href^="#note-"]');
  const key = link && keyOfNote(link.hash);
  if (!link || !key) return;

  event.preventDefault();
  // Only the first mention has its note beside it.
  const beside =
    hasMargin && link.id === mentionId(key) && document.getElementById(marginNoteId(key));
  if (beside) {
    beside.tabIndex = -1;
    beside.focus();
  } else if (link.getAttribute('aria-expanded') === 'true') closeInPlace();
  else openInPlace(link);
}

function leave(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  const beside = document.activeElement?.closest('[id^="margin-"]');
  const mention = beside && document.getElementById(beside.id.replace('margin-', 'ref-'));
  (mention ?? closeInPlace())?.focus();
}
