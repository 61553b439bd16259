import type { FigureJudgementFragment } from '@/generated/staff/graphql.ts';
import { graphql } from '@/generated/staff/index.ts';

/** What the ledger says of a figure while it is laid down; ask for it with `...FigureJudgement`. */
export const FigureJudgement = graphql(`
  fragment FigureJudgement on FigureJudgement {
    faults {
      path
      given
      message
    }
    evaluation {
      text
      verdict
      strongest {
        words
        value
        text
      }
      claim {
        text
      }
      derivation
      missing
      sourcesIndependent
      caveats {
        code
        message
      }
      refusals {
        code
        message
      }
      assumptions {
        isGranted
        isRelied
        standing
        assumption {
          key
          statement
        }
      }
    }
    slots {
      label
      candidates {
        __typename
        ... on Crossing {
          key
        }
        ... on Event {
          slug
        }
      }
    }
    notices {
      code
      weight
      path
      message
    }
  }
`);

export type FigureJudgement = FigureJudgementFragment;
