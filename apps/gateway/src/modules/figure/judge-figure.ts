import { assembleFigure } from '@headcount/db/records';
import { judgeReferences } from '@headcount/ledger/proposal';
import type { RecordFigureInput } from '../../generated/staff-resolvers.ts';
import { seen } from '../../reads/seen.ts';
import type { StaffContext } from '../../staff-context.ts';
import { Faults } from '../record/entry/faults.ts';
import { findReferences } from '../record/entry/references.ts';
import { deprecatedAssumptions } from '../record/judge/ground.ts';
import { noticesWith } from '../record/judge/notices.ts';
import { namedByFigure, type ReadFigure, readFigure } from './entry-of-figure.ts';
import { evaluationOf } from './evaluation-of.ts';
import { recordsOfFigure } from './records-of-figure.ts';
import { slotsOfFigure } from './slots-of-figure.ts';
import type { FigureJudgementParent } from './staff-parents.ts';

/** What the ledger makes of a figure while it is typed, as far as it can be read. */
export async function judgeFigure(
  context: StaffContext,
  input: RecordFigureInput,
): Promise<FigureJudgementParent> {
  const found = await findReferences(context, namedByFigure(input));
  const faults = new Faults();
  const read = readFigure(faults, input, found);
  const deprecated = judgeReferences(
    await deprecatedAssumptions(
      context,
      read.assumptions.flatMap((id) => found.assumption.get(id) ?? []),
    ),
  );
  if (read.inputs.length === 0) {
    const notices = noticesWith(deprecated, []);
    return { faults: faults.all, evaluation: null, slots: [], notices };
  }
  const assembled = await context.read((sql) => assembleFigure(sql, proposed(read, input)));
  const figure = seen('Figure', assembled, null);
  const evaluation = await evaluationOf(context, figure, 'CAUTIOUS');
  const notices = evaluation.refusals.map(({ message, records }) => ({
    code: 'NOT_COMBINED' as const,
    weight: 'WARNING' as const,
    path: 'slots',
    message,
    records,
  }));
  return {
    faults: faults.all,
    evaluation,
    slots: slotsOfFigure(figure, evaluation, read.inputs),
    notices: noticesWith([...notices, ...deprecated], recordsOfFigure(figure)),
  };
}

/** What is laid down so far; one part is a record's own number until something else is said. */
function proposed(read: ReadFigure, { measure }: RecordFigureInput) {
  return {
    id: read.key ?? 'proposed',
    title: read.title ?? 'This figure',
    kind: read.kind ?? (read.inputs.length === 1 ? ('RECORD' as const) : ('SUM' as const)),
    window: read.window,
    measure: measure ?? null,
    unit: read.unit ?? '',
    inputs: read.inputs,
    assumptions: read.assumptions,
    printed: read.printed,
  };
}
