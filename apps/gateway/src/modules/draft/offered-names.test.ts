import { type FigureEntry, recordFigures } from '@headcount/db';
import type { CheckGround } from '@headcount/ledger/prose';
import { beforeAll, expect, test } from 'vitest';
import { documentOf, draftDesk } from '../../../test/draft-desk.ts';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';

const gateway = await openStaffGateway();
const { begin, save, read } = draftDesk(gateway);

const figure = (id: string, printed: string): FigureEntry => ({
  id,
  knownFrom: '2022-10-05T18:00:00Z',
  recordedBy: 'test',
  title: id,
  kind: 'RECORD',
  window: null,
  measure: 'ENTRIES',
  unit: 'entries',
  inputs: [{ label: 'Georgia', crossing: 'ru-ge-2022-10' }],
  assumptions: [],
  printed: { words: 'MORE_THAN', value: printed },
});

beforeAll(async () => {
  const many = Array.from({ length: 101 }, (_, at) =>
    figure(`a-${String(at).padStart(3, '0')}`, '5'),
  );
  await gateway.owner.transaction((sql) =>
    recordFigures(sql, [...many, figure('zz-the-last', '81234')]),
  );
});

const offeredTo = async (id: string, further = ''): Promise<string[]> => {
  const { ground } = await read<{ ground: CheckGround }>(id, `ground${further}`);
  return ground.figures.map(({ slug }) => slug);
};

test('of more figures than are offered, one is found by the number that the text prints', async () => {
  const draft = await begin();
  expect(await offeredTo(draft.id)).not.toContain('zz-the-last');
  await save('REPORTER', draft, documentOf('More than 81,234 crossed'));
  expect(await offeredTo(draft.id)).toContain('zz-the-last');
});

test('what the writer has chosen is brought by name', async () => {
  const { id } = await begin();
  expect(await offeredTo(id, '(figures: ["zz-the-last", "nowhere"])')).toContain('zz-the-last');
  const { ground } = await read<{ ground: CheckGround }>(
    id,
    'ground(assumptions: ["eu-week-in-window"])',
  );
  expect(ground.assumptions.map(({ id: key }) => key)).toEqual(['eu-week-in-window']);
});
