import { expect, test } from 'vitest';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';

const gateway = await openStaffGateway();

const WAITING = '{ waitingCorrections { id draftId before after reason by { name } } }';

const OPEN = /* GraphQL */ `
  mutation {
    openDraft(input: { article: "mobilization-exodus" }) {
      ... on DraftSaved {
        draft {
          id
          version
        }
      }
    }
  }
`;

const DRAFT = /* GraphQL */ `
  mutation ($input: DraftCorrectionInput!) {
    draftCorrection(input: $input) {
      __typename
    }
  }
`;

const DROP = /* GraphQL */ `
  mutation ($input: DropCorrectionInput!) {
    dropCorrection(input: $input) {
      __typename
    }
  }
`;

test('a drafted correction waits on the desk until it is dropped', async () => {
  const { openDraft } = await gateway.askAs<{ openDraft: { draft: { id: string } } }>(
    'EDITOR',
    OPEN,
  );
  const words = { before: 'about 370,000', after: 'more than 370,000', reason: 'It is a bound.' };
  await gateway.askAs('EDITOR', DRAFT, { input: { draft: openDraft.draft.id, ...words } });
  const { waitingCorrections } = await gateway.askAs<{ waitingCorrections: { id: string }[] }>(
    'REPORTER',
    WAITING,
  );
  expect(waitingCorrections).toEqual([
    expect.objectContaining({
      draftId: openDraft.draft.id,
      ...words,
      by: { name: 'Test editor-first' },
    }),
  ]);

  await gateway.askAs('EDITOR', DROP, {
    input: { correction: waitingCorrections[0]?.id, reason: 'It was said already.' },
  });
  expect(await gateway.askAs('REPORTER', WAITING)).toEqual({ waitingCorrections: [] });
});
