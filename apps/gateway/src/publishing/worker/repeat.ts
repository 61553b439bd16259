import { setTimeout as pause } from 'node:timers/promises';

/** Work that a process does over and over, until it is told to stop. */
export interface Repeated {
  /** Resolves when the last round has ended. */
  stop(): Promise<void>;
}

/** What a round is given: aborted when no further one is wanted. */
type Round = (signal: AbortSignal) => Promise<void>;

/**
 * Does rounds of work with a pause between them. A round that fails is reported, and the next one
 * comes as if nothing had happened.
 */
export function repeat(round: Round, pauseMs: number, report: (error: unknown) => void): Repeated {
  const stopping = new AbortController();
  const { signal } = stopping;
  const running = (async () => {
    while (!signal.aborted) {
      await round(signal).catch(report);
      await pause(pauseMs, undefined, { signal }).catch(() => {});
    }
  })();
  return {
    stop() {
      stopping.abort();
      return running;
    },
  };
}
