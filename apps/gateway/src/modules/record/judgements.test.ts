import { expect, test } from 'vitest';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';

const gateway = await openStaffGateway();

const judge = async (name: 'Source' | 'Place' | 'Citation', input: object) => {
  const { judgement } = await gateway.askAs<{ judgement: object }>(
    'REPORTER',
    `query Judge($input: Record${name}Input!) { judgement: judge${name}(input: $input) {
      faults { path given } notices { code path message } } }`,
    { input },
  );
  return judgement;
};

test('a source that has the name of another is a likely duplicate, and its gaps are named', async () => {
  expect(await judge('Source', { name: 'the frontex', place: 'ZZ' })).toMatchObject({
    faults: [
      { path: 'kind', given: null },
      { path: 'place', given: 'ZZ' },
    ],
    notices: [{ code: 'LIKELY_DUPLICATE', path: 'name' }],
  });
  expect(await judge('Source', { key: 'frontex', version: 1, name: 'Frontex' })).toMatchObject({
    notices: [],
  });
});

test('a place is judged by its name and by what it lies in', async () => {
  const point = { key: 'KZ-NEW', name: 'Kazakhstan', kind: 'BORDER_POINT', between: ['KZ', 'KZ'] };
  expect(await judge('Place', point)).toMatchObject({
    faults: [{ path: 'between' }],
    notices: [{ code: 'LIKELY_DUPLICATE', path: 'name' }],
  });
});

test('a citation of words that are cited already says so before it is recorded', async () => {
  const citation = {
    source: 'fontanka',
    exact: 'A queue of ten miles',
    url: 'https://fontanka.ru/1',
  };
  await gateway.askAs(
    'REPORTER',
    'mutation Record($input: RecordCitationInput!) { recordCitation(input: $input) { __typename } }',
    { input: { citation } },
  );
  expect(await judge('Citation', { citation })).toMatchObject({
    faults: [],
    notices: [{ code: 'LIKELY_DUPLICATE', path: 'citation.exact' }],
  });
  expect(await judge('Citation', { citation: { publishedOn: '2022-13-40' } })).toMatchObject({
    faults: [
      { path: 'citation.source', given: null },
      { path: 'citation.publishedOn', given: '2022-13-40' },
      { path: 'citation.exact', given: null },
    ],
  });
});
