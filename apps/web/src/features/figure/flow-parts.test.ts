import { expect, test } from 'vitest';
import { flowParts } from './flow-parts.ts';

type Evaluation = Parameters<typeof flowParts>[0];

const quantity = {
  valueState: 'VALUE',
  value: '93000',
  upperValue: null,
  qualifier: 'MORE_THAN',
  unit: 'entries',
  roundingUnit: null,
  sourceWording: 'more than 93,000',
};

const RUSSIA = { code: 'RU', name: 'Russia' };
const GEORGIA = { code: 'GE', name: 'Georgia' };

const input = (id: string, record: object) => ({
  label: id,
  counted: 'FULL',
  lower: '93000',
  lowerEnd: 'OPEN',
  upper: null,
  upperEnd: 'ABSENT',
  record: {
    __typename: 'Crossing',
    id,
    quantity,
    origin: RUSSIA,
    destination: GEORGIA,
    periodStart: '2022-09-21',
    periodNote: null,
    ...record,
  },
});

/** What the gateway gives for a figure of these parts that rests on an assumption. */
// Masked fragments cannot be written out: the mask is a type without a value.
const evaluation = (...inputs: object[]): Evaluation =>
  ({ assumptions: [{ isRelied: true }], caveats: [], inputs }) as unknown as Evaluation;

test('a flow runs from the origin to the destination of its report, in the report’s number', () => {
  expect(flowParts(evaluation(input('a', {})))).toEqual([
    {
      id: 'a',
      originId: 'RU',
      originLabel: 'Russia',
      destinationId: 'GE',
      destinationLabel: 'Georgia',
      quantity: expect.objectContaining({ value: '93000', qualifier: 'MORE_THAN' }) as unknown,
      isAssumed: false,
    },
  ]);
});

test('exits run the other way', () => {
  const [flow] = flowParts(evaluation(input('a', { origin: GEORGIA, destination: RUSSIA })));
  expect(flow).toMatchObject({ originId: 'GE', destinationLabel: 'Russia' });
});

test('a report that counts only because an assumption is granted is marked', () => {
  const [flow] = flowParts(evaluation(input('a', { periodStart: null })));
  expect(flow?.isAssumed).toBe(true);
});

test('a report that leaves out one end of the way, and an event, are no flow', () => {
  const event = { __typename: 'Event', ownQuantity: quantity, place: GEORGIA };
  expect(
    flowParts(
      evaluation(
        input('a', { origin: null }),
        input('b', { destination: null }),
        input('c', { ...event }),
      ),
    ),
  ).toEqual([]);
});
