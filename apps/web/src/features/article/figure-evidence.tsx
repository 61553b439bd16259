import { graphql, readFragment } from '@/generated/index.ts';
import type { FigureEvidence_FigureFragment } from '@/generated/graphql.ts';
import type { FragmentType } from '@/generated/index.ts';
import { countWord } from '@/features/words/count-word.ts';
import { crossingEvidence } from './crossing-evidence.tsx';
import { eventEvidence } from './event-evidence.tsx';
import type { Evidence } from './evidence.ts';

export const FigureEvidence_figure = graphql(`
  fragment FigureEvidence_figure on Figure {
    evaluation {
      assumptions {
        isRelied
        assumption {
          statement
        }
      }
      inputs {
        record {
          __typename
          ... on Crossing {
            quantity {
              sourceWording
            }
            ...CrossingEvidence_crossing
          }
          ... on Event {
            ownQuantity: quantity {
              sourceWording
            }
            ...EventEvidence_event
          }
        }
      }
    }
  }
`);

type Figure = FigureEvidence_FigureFragment;
type LedgerRecord = Figure['evaluation']['inputs'][number]['record'];

/** What stands behind a figure: its one record, or its parts in the words of each. */
export function figureEvidence(
  masked: FragmentType<typeof FigureEvidence_figure>,
  asOf: string | null,
): Evidence {
  const figure = readFragment(FigureEvidence_figure, masked);
  const records = figure.evaluation.inputs.map(({ record }) => record);
  const [only] = records;
  if (only && records.length === 1) {
    return only.__typename === 'Crossing' ? crossingEvidence(only, asOf) : eventEvidence(only);
  }
  const attribution = (
    <>
      <b>{capitalised(countWord(records.length))} reports, added.</b> {assumed(figure)}
    </>
  );
  return { words: records.map(wordingOf), attribution, inBrief: attribution };
}

function wordingOf(record: LedgerRecord): string {
  const quantity = record.__typename === 'Crossing' ? record.quantity : record.ownQuantity;
  return quantity?.sourceWording ?? 'no number given';
}

const assumed = ({ evaluation }: Figure): string =>
  evaluation.assumptions
    .filter(({ isRelied }) => isRelied)
    .map(({ assumption }) => `Taken for granted: ${lowerCased(assumption.statement)}`)
    .join(' ');

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const lowerCased = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
