import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';

const SourceNames_evaluation = graphql(`
  fragment SourceNames_evaluation on Evaluation {
    inputs {
      record {
        ... on Crossing {
          citation {
            source {
              name
            }
          }
        }
        ... on Event {
          source {
            name
          }
        }
      }
    }
  }
`);

/** Who speaks behind a figure, each once, in the order of its parts. */
export function sourceNames(evaluation: FragmentType<typeof SourceNames_evaluation>): string[] {
  const { inputs } = readFragment(SourceNames_evaluation, evaluation);
  const names = inputs.map(({ record }) =>
    'citation' in record
      ? record.citation.source.name
      : 'source' in record
        ? record.source?.name
        : undefined,
  );
  return [...new Set(names.filter((name) => name !== undefined))];
}
