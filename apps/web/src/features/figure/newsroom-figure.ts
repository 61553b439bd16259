import type { Verdict } from '@headcount/ledger';
import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';

const NewsroomFigure_evaluation = graphql(`
  fragment NewsroomFigure_evaluation on Evaluation {
    verdict
    claim {
      text
    }
    inputs {
      record {
        id
      }
    }
    caveats {
      code
    }
    refusals {
      code
    }
  }
`);

/** A figure as the newsroom has it, to stand beside what a reader makes of it. */
export interface NewsroomFigure {
  /** The words that are printed. */
  claim: string | null;
  verdict: Verdict;
  /** The global ids of the records that it counts. */
  records: ReadonlySet<string>;
  /** The codes of its caveats and refusals. */
  doubts: ReadonlySet<string>;
}

export function newsroomFigure(
  evaluation: FragmentType<typeof NewsroomFigure_evaluation> | null | undefined,
): NewsroomFigure | null {
  const read = readFragment(NewsroomFigure_evaluation, evaluation);
  if (!read) return null;
  return {
    claim: read.claim?.text ?? null,
    verdict: read.verdict,
    records: new Set(read.inputs.map(({ record }) => record.id)),
    doubts: new Set([...read.caveats, ...read.refusals].map(({ code }) => code)),
  };
}
