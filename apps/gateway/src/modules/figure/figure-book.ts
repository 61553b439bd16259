import { type FigureEntry, findFiguresBySlugs, type Recording, recordFigures } from '@headcount/db';
import { type FigureVersion, listFigureVersions } from '@headcount/db/records';
import { formatClaim } from '@headcount/ledger';
import type { FigureParent } from '../../parents.ts';
import { seen } from '../../reads/seen.ts';
import { openBook } from '../record/book.ts';
import { keptVersions } from '../record/kept-versions.ts';

/** How a figure is laid down, without who recorded it and when. */
export type FigureContent = Omit<FigureEntry, keyof Recording | 'id'>;

/** How figures are kept. */
export const figureBook = openBook<FigureVersion, FigureContent, FigureParent>({
  kind: 'FIGURE',
  told: {
    title: ({ title }) => title,
    description: ({ description }) => description,
    kind: ({ kind }) => kind,
    windowStart: ({ window }) => window?.start ?? null,
    windowEnd: ({ window }) => window?.end ?? null,
    measure: ({ measure }) => measure,
    unit: ({ unit }) => unit,
    slots: ({ inputs }) =>
      inputs
        .map((input) => {
          const name =
            'crossing' in input ? input.crossing : 'event' in input ? input.event : input.figure;
          return `${input.label}: ${name}`;
        })
        .join('; '),
    assumptions: ({ assumptions }) => (assumptions.length === 0 ? null : assumptions.join('; ')),
    printed: ({ printed }) => printed && formatClaim(printed),
    deprecatedReason: ({ deprecatedReason }) => deprecatedReason,
  },
  async find({ read }, id) {
    const [figure] = await read((sql) => findFiguresBySlugs(sql, [id]));
    return figure ? seen('Figure', figure, null) : null;
  },
  async list(sql, id) {
    const [versions = []] = await listFigureVersions(sql, [id]);
    return keptVersions(sql, 'FIGURE', versions);
  },
  contentOf: (figure) => ({
    title: figure.title,
    description: figure.description,
    kind: figure.kind,
    window: figure.window,
    measure: figure.measure,
    unit: figure.unit,
    inputs: figure.inputs,
    assumptions: figure.assumptions,
    printed: figure.printed,
    deprecatedReason: figure.deprecatedReason,
  }),
  deprecated: (content, deprecatedReason) => ({ ...content, deprecatedReason }),
  write: (sql, id, content, writing) => recordFigures(sql, [{ id, ...content, ...writing }]),
});
