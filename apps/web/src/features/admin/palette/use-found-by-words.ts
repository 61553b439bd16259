'use client';

import { useEffect, useState } from 'react';
import type { Destination } from './destination.ts';
import { findByWords } from './find-by-words.ts';

/** Milliseconds of rest before what was typed is looked for. */
const REST = 150;

/** What is found for what was typed last; the ones found before stay until the next are there. */
export function useFoundByWords(typed: string): readonly Destination[] {
  const [found, setFound] = useState<readonly Destination[]>([]);
  const search = typed.trim();
  useEffect(() => {
    if (search.length < 2) return;
    const course = new AbortController();
    const timer = setTimeout(() => {
      findByWords(search, course.signal).then(setFound, (error: unknown) => {
        if (!course.signal.aborted) throw error;
      });
    }, REST);
    return () => {
      clearTimeout(timer);
      course.abort();
    };
  }, [search]);
  return search.length < 2 ? [] : found;
}
