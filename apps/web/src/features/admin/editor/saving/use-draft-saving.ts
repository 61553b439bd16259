'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { DraftSaver, type Opened } from './draft-saver.ts';
import { saveDraft } from './save-draft.ts';

/** Keeps a draft safe on this page; see {@link DraftSaver}. Leaving the page saves, or warns. */
export function useDraftSaving(draft: Opened) {
  const [saver] = useState(() => new DraftSaver(draft, saveDraft, deviceStorage()));
  const saving = useSyncExternalStore(saver.listen, saver.read, saver.read);

  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === 'hidden') void saver.save('AUTOSAVE');
    };
    const warn = (event: BeforeUnloadEvent) => {
      if (!saver.isSafe) event.preventDefault();
    };
    document.addEventListener('visibilitychange', leave);
    addEventListener('beforeunload', warn);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      removeEventListener('beforeunload', warn);
      saver.stop();
    };
  }, [saver]);

  return { saving, saver };
}

/** While the page is drawn on the server nothing is kept: there is no device yet. */
function deviceStorage(): Storage {
  return typeof localStorage === 'undefined' ? NOWHERE : localStorage;
}

const NOWHERE: Storage = {
  length: 0,
  clear: () => {},
  getItem: () => null,
  key: () => null,
  removeItem: () => {},
  setItem: () => {},
};
