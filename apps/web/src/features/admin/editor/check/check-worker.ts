import type { ArticleDocument } from '@headcount/ledger';
import {
  type ArticleCheck,
  checkArticle,
  type CheckContext,
  checkContextOf,
  type CheckGround,
} from '@headcount/ledger/prose';

/** What the page asks of the worker: to keep a new ground, or to check a text by the one it has. */
export type CheckQuestion =
  | { kind: 'GROUND'; ground: CheckGround }
  | { kind: 'CHECK'; turn: number; document: ArticleDocument };

/** What came of one check. */
export interface CheckAnswer {
  /** The turn in which it was asked: the page keeps the latest only. */
  turn: number;
  check: ArticleCheck;
}

let context: CheckContext | null = null;

addEventListener('message', ({ data }: MessageEvent<CheckQuestion>) => {
  if (data.kind === 'GROUND') context = checkContextOf(data.ground);
  else if (context) {
    const answer: CheckAnswer = { turn: data.turn, check: checkArticle(data.document, context) };
    postMessage(answer);
  }
});
