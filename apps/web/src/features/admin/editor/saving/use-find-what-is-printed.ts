'use client';

import { useEffect, useRef } from 'react';
import type { ArticleCheck } from '@headcount/ledger/prose';

/** Milliseconds between two looks for what the text prints. */
const REST = 5000;

/**
 * Looks for the figures of numbers that nothing here has, once the text with them is saved: the
 * gateway finds them by what the text prints.
 */
export function useFindWhatIsPrinted(
  check: ArticleCheck | null,
  version: number,
  refresh: () => Promise<unknown>,
) {
  const isMissing = useRef(false);
  const lastAt = useRef(0);
  const opened = useRef(version);

  useEffect(() => {
    isMissing.current =
      check?.diagnostics.some(({ code, fix }) => code === 'UNBOUND_NUMBER' && fix === null) ??
      false;
  }, [check]);

  useEffect(() => {
    if (version === opened.current || !isMissing.current) return;
    const timer = setTimeout(
      () => {
        lastAt.current = Date.now();
        void refresh();
      },
      Math.max(0, lastAt.current + REST - Date.now()),
    );
    return () => clearTimeout(timer);
  }, [version, refresh]);
}
