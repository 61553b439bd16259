import type { ComboboxOption } from '@headcount/ui';
import { useEffect, useRef, useState } from 'react';
import { askStaffFromBrowser } from '../../gateway/ask-staff-from-browser.ts';
import { FIND_OPERATIONS } from './find-operations.ts';

/** A sort of record that a field can name. */
export type FoundKind = keyof typeof FIND_OPERATIONS;

/** The records whose words fit what is typed into a field, and the one that its value names. */
export function useFoundOptions(kind: FoundKind, value: string) {
  const [options, setOptions] = useState<readonly ComboboxOption[]>([]);
  const [named, setNamed] = useState<ComboboxOption | null>(null);
  const [isSearching, setSearching] = useState(false);
  const asking = useRef<AbortController>(undefined);
  const known = [...options, ...(named ? [named] : [])].find((option) => option.value === value);
  const isUnknown = value !== '' && known === undefined;

  // A value that nobody chose here is a key: what it names is asked once.
  useEffect(() => {
    if (!isUnknown) return;
    const mine = new AbortController();
    void (async () => {
      const found = await find(kind, value, mine.signal);
      const one = found?.find((option) => option.value === value);
      if (one) setNamed(one);
    })();
    return () => mine.abort();
  }, [kind, value, isUnknown]);

  const search = async (words: string) => {
    asking.current?.abort();
    const mine = new AbortController();
    asking.current = mine;
    setSearching(true);
    const found = await find(kind, words, mine.signal);
    if (mine.signal.aborted) return;
    setSearching(false);
    if (found) setOptions(found);
  };
  const chosen = value === '' ? null : (known ?? { value, label: value });
  return { options, chosen, isSearching, search, choose: setNamed };
}

/** Null where the gateway gives no answer. */
async function find(
  kind: FoundKind,
  search: string,
  signal: AbortSignal,
): Promise<readonly ComboboxOption[] | null> {
  const operation = FIND_OPERATIONS[kind];
  const answer = await askStaffFromBrowser(operation, { search }, { signal }).catch(() => null);
  if (!answer?.isGiven) return null;
  return answer.data.found.map(({ key, label, detail }) => ({
    value: key,
    label,
    detail: detail ?? undefined,
  }));
}
