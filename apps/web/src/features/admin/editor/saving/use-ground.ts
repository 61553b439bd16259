'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { CheckGround } from '@headcount/ledger/prose';
import { graphql } from '@/generated/staff/index.ts';
import { askStaffFromBrowser } from '../../gateway/ask-staff-from-browser.ts';

const draftGround = graphql(`
  query DraftGround(
    $id: ID!
    $figures: [String!]!
    $events: [String!]!
    $quotes: [String!]!
    $assumptions: [String!]!
  ) {
    draft(id: $id) {
      ground(figures: $figures, events: $events, quotes: $quotes, assumptions: $assumptions)
    }
  }
`);

/** Records by their keys. */
export interface Names {
  figures: string[];
  events: string[];
  quotes: string[];
  assumptions: string[];
}

/** Brings records that a writer has chosen; gives what the ledger holds then, null where it is silent. */
export type Bring = (names: Partial<Names>) => Promise<CheckGround | null>;

/**
 * What the ledger holds for a text that is written. Asked anew when the writer comes back to the
 * page, by `refresh`, and when `bring` names records that are not there yet.
 */
export function useGround(draft: string, opened: CheckGround) {
  const [ground, setGround] = useState(opened);
  const [last, setLast] = useState(opened);
  const names = useRef<Names>({ figures: [], events: [], quotes: [], assumptions: [] });
  const asking = useRef<AbortController>(undefined);

  // The page was drawn anew: what it brings is later than what is here.
  if (last !== opened) {
    setLast(opened);
    setGround(opened);
  }

  const refresh = useCallback(async (): Promise<CheckGround | null> => {
    asking.current?.abort();
    const { signal } = (asking.current = new AbortController());
    const variables = { id: draft, ...names.current };
    const answer = await askStaffFromBrowser(draftGround, variables, { signal }).catch(() => null);
    const found = answer?.isGiven ? (answer.data.draft?.ground ?? null) : null;
    if (found && !signal.aborted) setGround(found);
    return found;
  }, [draft]);

  const bring = useCallback<Bring>(
    (more) => {
      const { figures, events, quotes, assumptions } = names.current;
      names.current = {
        figures: [...figures, ...(more.figures ?? [])],
        events: [...events, ...(more.events ?? [])],
        quotes: [...quotes, ...(more.quotes ?? [])],
        assumptions: [...assumptions, ...(more.assumptions ?? [])],
      };
      return refresh();
    },
    [refresh],
  );

  useEffect(() => {
    const comeBack = () => {
      if (document.visibilityState === 'visible') void refresh();
    };
    document.addEventListener('visibilitychange', comeBack);
    return () => {
      document.removeEventListener('visibilitychange', comeBack);
      asking.current?.abort();
    };
  }, [refresh]);

  return { ground, refresh, bring };
}
