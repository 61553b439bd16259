'use client';

import { useEffect, useRef, useState } from 'react';
import { graphql } from '@/generated/staff/index.ts';
import { askStaffFromBrowser } from '../../gateway/ask-staff-from-browser.ts';

const keepPresenceOperation = graphql(`
  mutation KeepPresence($input: PresenceInput!) {
    keepPresence(input: $input) {
      client
      typingSince
      who {
        id
        name
      }
    }
  }
`);

/** Somebody else who has the draft open. */
export interface Colleague {
  client: string;
  /** Of the person; null where nobody knows. */
  id: string | null;
  name: string;
  /** Whether it is the viewer, on another page. */
  isViewer: boolean;
  /** Whether they write in it; the first of them holds the pen. */
  isTyping: boolean;
}

/** Milliseconds between two heartbeats of a page. */
const BEAT = 8000;

/** Tells that a draft is open here, and who else has it open. `touch` says that somebody types. */
export function usePresence(draft: string, viewer: string) {
  const [others, setOthers] = useState<readonly Colleague[]>([]);
  const hasTyped = useRef(false);

  useEffect(() => {
    const client = crypto.randomUUID();
    const beat = async (isLeaving = false) => {
      const isTyping = hasTyped.current;
      hasTyped.current = false;
      const input = { draft, client, isTyping, isLeaving };
      const answer = await askStaffFromBrowser(
        keepPresenceOperation,
        { input },
        { outlivesPage: isLeaving },
      );
      if (!answer.isGiven || isLeaving) return;
      const here = answer.data.keepPresence.filter((one) => one.client !== client);
      setOthers(
        here.map((one) => ({
          client: one.client,
          id: one.who.id,
          name: one.who.name,
          isViewer: one.who.id === viewer,
          isTyping: one.typingSince !== null && one.typingSince !== undefined,
        })),
      );
    };
    void beat();
    const timer = setInterval(() => void beat(), BEAT);
    const leave = () => void beat(true);
    addEventListener('pagehide', leave);
    return () => {
      clearInterval(timer);
      removeEventListener('pagehide', leave);
      void beat(true);
    };
  }, [draft, viewer]);

  return {
    others,
    touch: () => {
      hasTyped.current = true;
    },
  };
}
