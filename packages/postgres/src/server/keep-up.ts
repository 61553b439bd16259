import { PostgresFailure } from '../failure.ts';
import { shutDown, type RunningServer } from './supervise.ts';

/** Deaths within a minute after which a server is no longer brought back: it is a fault to tell. */
const tooManyDeaths = 4;

export interface KeptServer {
  current(): RunningServer;
  stop(): Promise<void>;
  /** Resolves only if the server died and could not be brought back. */
  readonly lost: Promise<PostgresFailure>;
}

/** Brings a server back whenever it dies, until it is stopped. */
export function keepUp(first: RunningServer, bringBack: () => Promise<RunningServer>): KeptServer {
  let server = first;
  let isStopping = false;
  let revival: Promise<RunningServer> | undefined;
  const deaths: number[] = [];

  async function untilLost(): Promise<PostgresFailure> {
    for (;;) {
      await server.ended;
      deaths.push(Date.now());
      if (isStopping) return await never();
      const recent = deaths.filter((at) => Date.now() - at < 60_000);
      if (recent.length >= tooManyDeaths) {
        return notStarted(`PostgreSQL died ${tooManyDeaths} times within a minute.`);
      }
      try {
        revival = bringBack();
        server = await revival;
      } catch (error) {
        if (error instanceof PostgresFailure) return error;
        return notStarted(`PostgreSQL did not start again: ${String(error)}.`);
      }
    }
  }

  async function stop(): Promise<void> {
    isStopping = true;
    await revival?.catch(() => {});
    await shutDown(server);
  }

  return { current: () => server, stop, lost: untilLost() };
}

async function never(): Promise<never> {
  return await new Promise(() => {});
}

function notStarted(sentence: string): PostgresFailure {
  return new PostgresFailure('NOT_STARTED', sentence);
}
