import type { ArticleDocument } from '../document/article-document.ts';
import { type BoundSpan, boundSpans } from '../document/bound-span.ts';
import { textBlocks } from '../document/text-block.ts';
import type { FigureDefinition } from '../figure/definition.ts';
import { situationOf } from '../figure/situation.ts';
import type { PlaceGraph } from '../place/place-graph.ts';

/** A revision of an article that readers have seen. */
export interface PublishedRevision {
  article: string;
  revision: number;
  document: ArticleDocument;
}

/** A record that changed. */
export interface ChangedRecord {
  kind: 'CROSSING' | 'EVENT';
  id: string;
}

/**
 * How a figure hangs on a record. COUNTED: the record fills one of its slots. CANDIDATE: it could,
 * and a change may make it.
 */
export interface ImpactedFigure {
  slug: string;
  how: 'COUNTED' | 'CANDIDATE';
}

/** A sentence of a published revision that prints, or compares, what changed. */
export interface ImpactedAssertion {
  article: string;
  revision: number;
  span: BoundSpan;
}

export interface ImpactedRevision {
  article: string;
  revision: number;
  /** Slugs of the figures and ids of the events that its drawings show; they have no span. */
  drawn: readonly string[];
}

/** Everything that hangs on the changed records. */
export interface Impact {
  figures: readonly ImpactedFigure[];
  assertions: readonly ImpactedAssertion[];
  revisions: readonly ImpactedRevision[];
}

/** What the change is held against. */
export interface Published {
  figures: readonly FigureDefinition[];
  revisions: readonly PublishedRevision[];
  places: PlaceGraph;
}

/**
 * From changed records to the figures that use them, the sentences that print those figures, and the
 * published revisions that must be looked at again (PROV's wasDerivedFrom, followed forwards).
 */
export const impactOf = (changed: readonly ChangedRecord[], published: Published): Impact => {
  const figures = published.figures.flatMap((figure) =>
    impactOn(figure, changed, published.places),
  );
  const slugs = new Set(figures.map(({ slug }) => slug));
  const events = new Set(changed.filter(({ kind }) => kind === 'EVENT').map(({ id }) => id));
  const touched = { slugs, events };
  const assertions = published.revisions.flatMap(({ article, revision, document }) =>
    boundSpans(document)
      .filter((span) => isTouched(span, touched))
      .map((span) => ({ article, revision, span })),
  );
  const revisions = published.revisions
    .map(({ article, revision, document }) => ({
      article,
      revision,
      drawn: drawnIn(document, touched),
    }))
    .filter(
      ({ article, revision, drawn }) =>
        drawn.length > 0 ||
        assertions.some((one) => one.article === article && one.revision === revision),
    );
  return { figures, assertions, revisions };
};

const impactOn = (
  figure: FigureDefinition,
  changed: readonly ChangedRecord[],
  places: PlaceGraph,
): ImpactedFigure[] => {
  const isChanged = (kind: string, id: string): boolean =>
    changed.some((one) => one.kind === kind && one.id === id);
  const { terms } = situationOf(figure, { places });
  if (terms.some(({ record }) => isChanged(record.kind, record.id))) {
    return [{ slug: figure.slug, how: 'COUNTED' }];
  }
  const isCandidate = figure.inputs.some(({ candidates }) =>
    candidates.some((record) => isChanged(record.kind, record.id)),
  );
  return isCandidate ? [{ slug: figure.slug, how: 'CANDIDATE' }] : [];
};

interface Touched {
  slugs: ReadonlySet<string>;
  events: ReadonlySet<string>;
}

const isTouched = ({ mark }: BoundSpan, { slugs, events }: Touched): boolean => {
  switch (mark.type) {
    case 'figure':
      return slugs.has(mark.attrs.figure);
    case 'comparison':
      return slugs.has(mark.attrs.left) || slugs.has(mark.attrs.right);
    case 'event':
      return events.has(mark.attrs.event);
    case 'quote':
    case 'exempt':
      return false;
  }
};

const drawnIn = (document: ArticleDocument, { slugs, events }: Touched): string[] => {
  const charts = textBlocks(document).flatMap(({ chart }) => chart ?? []);
  const figures = charts.flatMap((chart) => chart.figures).filter((slug) => slugs.has(slug));
  const happened = charts.flatMap((chart) => chart.events).filter((id) => events.has(id));
  return [...new Set([...figures, ...happened])];
};
