import type { FigureForm_FigureFragment } from '@/generated/staff/graphql.ts';
import { type FragmentType, graphql, readFragment } from '@/generated/staff/index.ts';
import type { FormLine, Opened } from '../form/form-values.ts';
import { type FigureValues, NEW_FIGURE, NEW_SLOT } from './figure-values.ts';

const FigureForm_figure = graphql(`
  fragment FigureForm_figure on Figure {
    slug
    version
    title
    description
    kind
    windowStart
    windowEnd
    measure
    unit
    slots {
      label
      figure
      chosen {
        __typename
        ... on Crossing {
          key
        }
        ... on Event {
          slug
        }
      }
    }
    assumptions {
      key
    }
    printed {
      words
      value
    }
  }
`);

/** A figure that is there, as its form opens it. */
export function openFigure(masked: FragmentType<typeof FigureForm_figure>): Opened<FigureValues> {
  const figure = readFragment(FigureForm_figure, masked);
  const values = {
    ...NEW_FIGURE,
    title: figure.title,
    description: figure.description ?? '',
    kind: figure.kind,
    windowStart: figure.windowStart ?? '',
    windowEnd: figure.windowEnd ?? '',
    measure: figure.measure ?? '',
    unit: figure.unit,
    slots: figure.slots.map(lineOf),
    assumptions: figure.assumptions.map(({ key }) => ({ key })),
    printedWords: figure.printed?.words ?? '',
    printedValue: figure.printed?.value ?? '',
  };
  return { key: figure.slug, version: figure.version, values };
}

/** A part names a figure, or else the record itself. */
function lineOf({ label, figure, chosen }: FigureForm_FigureFragment['slots'][number]): FormLine {
  if (figure) return { ...NEW_SLOT, label, sort: 'FIGURE', figure };
  return chosen?.__typename === 'Event'
    ? { ...NEW_SLOT, label, sort: 'EVENT', event: chosen.slug }
    : {
        ...NEW_SLOT,
        label,
        crossing: chosen?.__typename === 'Crossing' ? chosen.key : '',
      };
}
