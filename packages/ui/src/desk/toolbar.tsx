'use client';

import type { KeyboardEvent, ReactNode } from 'react';

/**
 * Controls in a row: arrows, Home and End go from one to the next, besides Tab. Its controls are
 * buttons and links in reading order.
 */
export const Toolbar = ({ label, children }: { label: string; children: ReactNode }) => (
  // The keys arrive here from the controls inside; the bar itself takes no focus.
  // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
  <div role="toolbar" aria-label={label} className="toolbar" onKeyDown={move}>
    {children}
  </div>
);

function move(event: KeyboardEvent<HTMLElement>): void {
  const controls = [
    ...event.currentTarget.querySelectorAll<HTMLElement>('button:not(:disabled), a[href]'),
  ];
  const here = controls.findIndex((control) => control === document.activeElement);
  const there = next(event.key, here, controls.length);
  const control = there === null ? undefined : controls[there];
  if (here === -1 || !control) return;
  event.preventDefault();
  control.focus();
}

function next(key: string, here: number, length: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (here + 1) % length;
    case 'ArrowLeft':
      return (here - 1 + length) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}
