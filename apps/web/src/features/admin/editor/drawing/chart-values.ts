import type { ChartKind } from '@headcount/ledger';
import type { FormLine } from '../../records/form/form-values.ts';

/** A drawing as it is entered; texts are empty where nothing was. */
export interface ChartValues {
  readonly kind: ChartKind;
  /** The slug of the figure that is drawn. */
  readonly figure: string;
  /** The slug of the figure that a sum is held against. */
  readonly threshold: string;
  /** The events of a timeline, each as `event`. */
  readonly events: readonly FormLine[];
  readonly caption: string;
  readonly alt: string;
}

/** What can be drawn, the first unless another is chosen. */
export const CHART_KINDS: readonly { value: ChartKind; label: string }[] = [
  { value: 'SUM_BAR', label: 'Sum bar' },
  { value: 'TIMELINE', label: 'Timeline of events' },
  { value: 'FLOW_MAP', label: 'Flow map' },
];

/** What a kind of drawing is called. */
export const chartKindWords = (kind: ChartKind): string =>
  CHART_KINDS.find(({ value }) => value === kind)?.label ?? kind;

/** Reads the drawing of the article that is to be changed, or begins one. */
export function chartValuesOf(attrs: Readonly<Record<string, unknown>> = {}): ChartValues {
  const text = (name: string) => (typeof attrs[name] === 'string' ? attrs[name] : '');
  const events: readonly unknown[] = Array.isArray(attrs['events']) ? attrs['events'] : [];
  const kind = CHART_KINDS.find(({ value }) => value === attrs['kind'])?.value ?? 'SUM_BAR';
  return {
    kind,
    figure: text('figure'),
    threshold: text('threshold'),
    events: events.map((event) => ({ event: String(event) })),
    caption: text('caption'),
    alt: text('alt'),
  };
}

/** The drawing as the article holds it: without what its kind does not draw. */
export function chartAttrsOf({ kind, figure, threshold, events, caption, alt }: ChartValues) {
  return {
    kind,
    figure: kind === 'TIMELINE' ? null : figure || null,
    threshold: kind === 'SUM_BAR' ? threshold || null : null,
    events: kind === 'TIMELINE' ? eventsOf(events) : [],
    caption: caption.trim(),
    alt: alt.trim(),
  };
}

/** What is missing without which readers would see no drawing. */
export function chartFaults({ kind, figure, events }: ChartValues): {
  figure?: string;
  events?: string;
} {
  if (kind !== 'TIMELINE') return figure === '' ? { figure: 'Choose the figure to draw.' } : {};
  return eventsOf(events).length === 0 ? { events: 'Choose at least one event.' } : {};
}

function eventsOf(lines: readonly FormLine[]): string[] {
  return [...new Set(lines.flatMap(({ event }) => event || []))];
}
