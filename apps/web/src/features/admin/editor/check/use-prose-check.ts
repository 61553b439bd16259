'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { ArticleDocument } from '@headcount/ledger';
import type { ArticleCheck, CheckGround } from '@headcount/ledger/prose';
import type { CheckAnswer, CheckQuestion } from './check-worker.ts';

/** Milliseconds after the last key until the text is checked. */
const PAUSE = 250;

/**
 * Checks a text in a worker of its own, so that no key waits for it. `check` is the latest that is
 * known; `ask` asks anew, after a pause.
 */
export function useProseCheck(ground: CheckGround): {
  check: ArticleCheck | null;
  ask: (document: ArticleDocument) => void;
} {
  const [check, setCheck] = useState<ArticleCheck | null>(null);
  const worker = useRef<Worker | null>(null);
  const turn = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const last = useRef<ArticleDocument | null>(null);

  const send = useCallback((question: CheckQuestion) => worker.current?.postMessage(question), []);

  useEffect(() => {
    const started = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => {
      if (data.turn === turn.current) setCheck(data.check);
    });
    worker.current = started;
    return () => {
      worker.current = null;
      started.terminate();
    };
  }, []);

  useEffect(() => {
    send({ kind: 'GROUND', ground });
    if (last.current) send({ kind: 'CHECK', turn: (turn.current += 1), document: last.current });
  }, [ground, send]);

  const ask = useCallback(
    (document: ArticleDocument) => {
      last.current = document;
      clearTimeout(timer.current);
      timer.current = setTimeout(
        () => send({ kind: 'CHECK', turn: (turn.current += 1), document }),
        PAUSE,
      );
    },
    [send],
  );
  useEffect(() => () => clearTimeout(timer.current), []);

  return { check, ask };
}
