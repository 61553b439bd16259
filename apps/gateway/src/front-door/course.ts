import type { FastifyRequest } from 'fastify';
import { createRowBudget, type RowBudget } from '../schema/row-budget.ts';
import type { Limits } from './limits.ts';

/** Why a request was given up before its work was done. */
type GivenUp = 'LATE' | 'TOO_LARGE';

/** The course of one request: what its work may spend, and when it ends whatever the work waits for. */
export interface Course {
  /** Aborted when the request is given up: no further read begins. */
  readonly signal: AbortSignal;
  readonly budget: RowBudget;
  /** Settles when the request is given up, so that its client is answered at once. */
  readonly givenUp: Promise<GivenUp>;
  /** Settles when no work is done for the request any more, answered or not. */
  readonly ended: Promise<void>;
  /** To be called when the answer is known. */
  finish(): void;
  /** To be called when the work is over. */
  end(): void;
}

/** Starts the course of a request: it ends at its deadline, with its client, or when its rows are spent. */
export function startCourse(request: FastifyRequest, limits: Limits): Course {
  const controller = new AbortController();
  const { promise: givenUp, resolve } = Promise.withResolvers<GivenUp>();
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  const giveUp = (reason: GivenUp) => {
    controller.abort();
    resolve(reason);
  };
  const { socket } = request.raw;
  const leave = () => giveUp('LATE');
  const timer = setTimeout(leave, limits.deadlineMs);
  socket.once('close', leave);
  return {
    signal: controller.signal,
    budget: createRowBudget(limits.rows, () => giveUp('TOO_LARGE')),
    givenUp,
    ended,
    end,
    finish() {
      clearTimeout(timer);
      socket.off('close', leave);
    },
  };
}
