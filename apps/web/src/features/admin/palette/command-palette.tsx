'use client';

import { Dialog } from '@headcount/ui';
import { useEffect, useState } from 'react';
import type { Destination } from './destination.ts';
import { PaletteSearch } from './palette-search.tsx';

/** Ctrl K or ⌘ K from anywhere: a few letters, Enter, and one is there. */
export const CommandPalette = ({ destinations }: { destinations: readonly Destination[] }) => {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      if (event.altKey || event.shiftKey) return;
      event.preventDefault();
      setIsOpen((wasOpen) => !wasOpen);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <>
      {/* Without JavaScript it leads where records can be searched on a page. */}
      <a
        href="/admin/records"
        className="py-1 text-muted"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={(event) => {
          event.preventDefault();
          setIsOpen(true);
        }}
      >
        Go to… <kbd className="hidden font-sans text-mark sm:inline">Ctrl K</kbd>
      </a>
      <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title="Go to…">
        <PaletteSearch destinations={destinations} />
      </Dialog>
    </>
  );
};
