import { expect, test } from 'vitest';
import type { CheckGround } from '@headcount/ledger/prose';
import { draftDesk } from '../../../test/draft-desk.ts';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';

const gateway = await openStaffGateway();
const { begin, read } = draftDesk(gateway);

const changeRelease = async (name: string, type: string, input: object) => {
  const mutation = `mutation ($input: ${type}!) { done: ${name}(input: $input) {
    ... on ReleaseChanged { release { id version } } } }`;
  const { done } = await gateway.askAs<{ done: { release: { id: string; version: number } } }>(
    'EDITOR',
    mutation,
    { input },
  );
  return done.release;
};

const quotesFor = async (draft: string): Promise<string[]> => {
  const { ground } = await read<{ ground: CheckGround }>(draft, 'ground');
  return ground.quotes.map(([key]) => key);
};

test('a draft of a release is written with what the release holds, and no other draft is', async () => {
  const [inside, outside] = [await begin(), await begin()];
  const { id, version } = await changeRelease('createRelease', 'CreateReleaseInput', {
    title: 'The mayor speaks',
  });
  await changeRelease('updateRelease', 'UpdateReleaseInput', {
    id,
    version,
    addDrafts: [inside.id],
  });
  const held = await gateway.askAs(
    'EDITOR',
    `mutation ($input: RecordQuoteInput!) { recordQuote(input: $input) {
      __typename ... on RecordRefused { faults { message } } } }`,
    {
      input: {
        key: 'mayor-under-embargo',
        text: 'Half the town has left.',
        language: 'en',
        speaker: 'The mayor',
        reportedOn: '2022-10-01',
        citation: { new: { source: 'fontanka', exact: 'Half the town has left.' } },
        holdForRelease: id,
      },
    },
  );
  expect(held).toEqual({ recordQuote: { __typename: 'RecordHeld' } });
  expect(await quotesFor(inside.id)).toContain('mayor-under-embargo');
  expect(await quotesFor(outside.id)).not.toContain('mayor-under-embargo');
  expect(await quotesFor(inside.id)).toContain('hickman-complete-shambles');
});
