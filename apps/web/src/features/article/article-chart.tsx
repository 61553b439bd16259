import type { Threshold } from '@headcount/charts';
import type { Chart } from '@headcount/ledger';
import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { EventTimeline } from '@/features/event/event-timeline.tsx';
import { FlowDrawing } from '@/features/figure/flow-drawing.tsx';
import { NEWSROOM } from '@/features/figure/choices/figure-choices.ts';
import { SumDrawing } from '@/features/figure/sum-drawing.tsx';
import type { ArticleRecords } from './article-records.ts';

const ArticleChart_figure = graphql(`
  fragment ArticleChart_figure on Figure {
    title
    evaluation {
      text
      lower
      claim {
        text
        value
      }
      ...SumDrawing_evaluation
      ...FlowDrawing_evaluation
    }
  }
`);

type Figure = FragmentType<typeof ArticleChart_figure>;

/** A drawing that the article's document asks for, made from its records. */
export const ArticleChart = ({
  chart: { attrs },
  records,
  asOf,
}: {
  chart: Chart;
  records: ArticleRecords;
  asOf: string | null;
}) => {
  if (attrs.kind === 'TIMELINE') {
    const events = attrs.events.flatMap((slug) => records.events.get(slug) ?? []);
    return <EventTimeline events={events} title={attrs.caption} />;
  }
  const masked = attrs.figure === null ? undefined : records.figures.get(attrs.figure);
  const figure = readFragment(ArticleChart_figure, masked);
  if (!figure || attrs.figure === null) return null;
  if (attrs.kind === 'FLOW_MAP') {
    return <FlowDrawing evaluation={figure.evaluation} title={attrs.caption} asOf={asOf} />;
  }
  const threshold = attrs.threshold === null ? undefined : records.figures.get(attrs.threshold);
  return (
    <SumDrawing
      evaluation={figure.evaluation}
      title={attrs.caption}
      subject={figure.title}
      threshold={threshold ? thresholdOf(threshold) : null}
      slug={attrs.figure}
      choices={{ ...NEWSROOM, asOf }}
    />
  );
};

/** "300,000 reservists to be called up". */
function thresholdOf(masked: Figure): Threshold | null {
  const { title, evaluation } = readFragment(ArticleChart_figure, masked);
  const value = evaluation.claim?.value ?? evaluation.lower;
  if (!value) return null;
  const words = evaluation.claim?.text ?? evaluation.text;
  return { value, label: `${words} ${title.charAt(0).toLowerCase()}${title.slice(1)}` };
}
