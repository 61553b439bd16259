import { inkSheet, SumBarSheet } from '@headcount/charts';
import { DRAWING_COLOURS } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { sourceNames } from '../source-names.ts';
import { READING_HELP } from '../sum-drawing.tsx';
import { sumParts } from '../sum-parts.ts';

const SumSheet_evaluation = graphql(`
  fragment SumSheet_evaluation on Evaluation {
    text
    unit
    ...SumParts_evaluation
    ...SourceNames_evaluation
  }
`);

/**
 * The drawing of a sum as an SVG file that stands alone; null where the page draws none, because
 * there are fewer than two parts.
 */
export async function sumSheet({
  title,
  evaluation,
  provenance,
  address,
}: {
  title: string;
  evaluation: FragmentType<typeof SumSheet_evaluation>;
  /** As known when, and with whose choices. */
  provenance: string;
  /** Where the figure is, choices included. */
  address: string;
}): Promise<string | null> {
  const read = readFragment(SumSheet_evaluation, evaluation);
  const parts = sumParts(read);
  if (parts.length < 2) return null;
  // Next refuses a static import of the renderer on the server, and allows this one.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const said = read.text ? `Together ${read.text} ${read.unit}. ` : '';
  const markup = renderToStaticMarkup(
    <SumBarSheet
      title={title}
      help={`${said}${READING_HELP}`}
      parts={parts}
      notes={[`Sources: ${sourceNames(read).join(', ')}.`, provenance, `Headcount, ${address}`]}
    />,
  );
  return inkSheet(markup, DRAWING_COLOURS);
}
