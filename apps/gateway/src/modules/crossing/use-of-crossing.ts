import type { Printing } from '@headcount/db';
import {
  type FigureDefinition,
  fillersOf,
  impactOf,
  type LedgerRecord,
  type PlaceGraph,
} from '@headcount/ledger';
import type { Context } from '../../context.ts';
import type {
  ArticleUseParent,
  CrossingParent,
  FigureParent,
  FigureUseParent,
} from '../../parents.ts';
import { seen } from '../../reads/seen.ts';
import { findArticle } from '../article/find-article.ts';
import { revisionSeen } from '../article/revision-seen.ts';
import { asPrinted } from '../figure/as-printed.ts';
import { findFigures } from '../figure/find-figure.ts';

/** The figures of which a report fills a part, or could. */
export async function figuresUsing(
  context: Pick<Context, 'loaders' | 'evaluate'>,
  { id, asOf }: CrossingParent,
): Promise<FigureUseParent[]> {
  const figures = await context.loaders.figuresOfCandidate(id, asOf);
  const uses = await Promise.all(
    figures.map(async (row): Promise<FigureUseParent[]> => {
      const figure = seen('Figure', row, asOf);
      const { inputs } = await context.evaluate(figure, 'CAUTIOUS');
      if (inputs.some(({ record }) => isCrossing(record, id))) return [{ figure, how: 'COUNTED' }];
      return fillers(row.definition).has(id) ? [{ figure, how: 'CANDIDATE' }] : [];
    }),
  );
  return uses.flat();
}

const known = new WeakMap<FigureDefinition, ReadonlySet<string>>();

/** The crossings that may fill a part of a figure: found once for all of them, who may be many. */
function fillers(definition: FigureDefinition): ReadonlySet<string> {
  const ids =
    known.get(definition) ??
    new Set(
      definition.inputs.flatMap((part) =>
        fillersOf(definition, part).flatMap(({ kind, id }) => (kind === 'CROSSING' ? id : [])),
      ),
    );
  known.set(definition, ids);
  return ids;
}

function isCrossing(record: LedgerRecord, id: string): boolean {
  return record.kind === 'CROSSING' && record.id === id;
}

/** The articles that printed a report, each with the words of its latest revision that rest on it. */
export async function articlesUsing(
  context: Pick<Context, 'loaders'>,
  { id, asOf }: CrossingParent,
): Promise<ArticleUseParent[]> {
  const [printings, places] = await Promise.all([
    context.loaders.printings(id, asOf),
    context.loaders.placeGraph(),
  ]);
  const uses = await Promise.all(
    printings.map(async (printing) => {
      const slugs = printing.pins.flatMap((pin) => ('figure' in pin ? pin.figure : []));
      const [article, figures] = await Promise.all([
        findArticle(context, printing.articleId, asOf),
        findFigures(context, slugs, asOf),
      ]);
      if (!article) throw new Error(`The article ${printing.articleId} was read and is not there.`);
      const revision = revisionSeen(printing, asOf);
      return { article, revision, claims: wordsOn(id, printing, figures, places) };
    }),
  );
  return uses;
}

/** The words of a revision that print, or compare, figures that the report filled a part of. */
function wordsOn(
  id: string,
  { articleId, revision, document, pins }: Printing,
  figures: readonly FigureParent[],
  places: PlaceGraph,
): string[] {
  const printed = figures.map(({ definition }) => asPrinted(definition, pins));
  const { assertions } = impactOf([{ kind: 'CROSSING', id }], {
    figures: countedIn(printed, id, places),
    revisions: [{ article: articleId, revision, document }],
    places,
  });
  return [...new Set(assertions.map(({ span }) => span.text))];
}

/** The figures of which a report fills a part. */
function countedIn(
  figures: readonly FigureDefinition[],
  id: string,
  places: PlaceGraph,
): FigureDefinition[] {
  const { figures: hanging } = impactOf([{ kind: 'CROSSING', id }], {
    figures,
    revisions: [],
    places,
  });
  return figures.filter(({ slug }) =>
    hanging.some((one) => one.slug === slug && one.how === 'COUNTED'),
  );
}
