import { expect, test } from 'vitest';
import { documentOf, draftDesk, type DraftSeen } from '../../../test/draft-desk.ts';
import { approve, storyDraft } from '../../../test/drafts.ts';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';
import { codes, type Outcome, publications } from '../../../test/publications.ts';

const gateway = await openStaffGateway();
const { database } = gateway;
const { publish, read, readiness } = publications(gateway);

const OVERRIDE = `mutation ($input: OverrideDiagnosticInput!) { overrideDiagnostic(input: $input) {
  __typename ... on OverrideChanged { overrides { id words isNeeded } }
  ... on FieldRefused { field } } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawOverride(input: { id: $id }) {
  __typename ... on OverrideChanged { overrides { id } } } }`;

const words = [['more than 370,000', 'about 370,000']] as const;
const reason = 'The minister himself rounded it so.';

/** The errors that stand in the way, each once, as overrides name them. */
function errorsIn({ obstacles = [] }: Outcome) {
  const keys = obstacles.flatMap(({ diagnostic }) =>
    diagnostic ? [{ code: diagnostic.code, field: diagnostic.field, words: diagnostic.text }] : [],
  );
  return [...new Map(keys.map((key) => [JSON.stringify(key), key])).values()];
}

interface Made {
  readonly overrideDiagnostic: { readonly __typename: string; overrides: { id: string }[] };
}

const override = (draftId: string, key: object, why = reason) =>
  gateway.askAs<Made>('EDITOR_IN_CHIEF', OVERRIDE, { input: { draftId, ...key, reason: why } });

test('an error of the check stands in the way until an editor-in-chief lets it stand, and the reason is public', async () => {
  const id = await storyDraft(database, { slug: 'too-strong', words });
  const version = await approve(database, id);
  const refused = await publish(id, version);
  expect(new Set(codes(refused))).toEqual(new Set(['CHECK_ERROR']));
  const errors = errorsIn(refused);
  expect(errors[0]?.words).toContain('370,000');
  for (const key of errors) {
    expect((await override(id, key)).overrideDiagnostic.__typename).toBe('OverrideChanged');
  }
  expect(await publish(id, version)).toMatchObject({ revision: 1 });
  const [revision] = (await read('too-strong')).revisions;
  expect(revision).toMatchObject({
    overrides: errors.map(({ code, field, words: about }) => {
      return { code, field, words: about, reason, madeBy: 'Test editor_in_chief-first' };
    }),
  });
});

test('an editor who is not in chief lets nothing stand', async () => {
  const id = await storyDraft(database, { words });
  const [key] = errorsIn(await readiness(id));
  const answer = await gateway.answerAs('EDITOR', OVERRIDE, {
    input: { draftId: id, ...key, reason },
  });
  expect(answer.body.errors[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
});

test('only an error that is there is let stand, and only with a reason', async () => {
  const id = await storyDraft(database, { words });
  const [key = {}] = errorsIn(await readiness(id));
  const none = { code: 'DOUBLE_COUNT', field: 'BODY', words: 'none' };
  expect(await override(id, none)).toMatchObject({ overrideDiagnostic: { field: 'words' } });
  expect(await override(id, key, 'short')).toMatchObject({
    overrideDiagnostic: { field: 'reason' },
  });
  expect(await override(id, key, 'The minister said 371,000 himself.')).toMatchObject({
    overrideDiagnostic: { field: 'reason' },
  });
  expect(await override('none', key)).toMatchObject({ overrideDiagnostic: { field: 'draftId' } });
});

test('an override that was taken back protects no longer', async () => {
  const id = await storyDraft(database, { words });
  const before = await readiness(id);
  const [key = {}] = errorsIn(before);
  const { overrideDiagnostic } = await override(id, key);
  expect(codes(await readiness(id)).length).toBeLessThan(codes(before).length);
  const [made] = overrideDiagnostic.overrides;
  expect(await gateway.askAs('EDITOR_IN_CHIEF', WITHDRAW, { id: made?.id })).toEqual({
    withdrawOverride: { __typename: 'OverrideChanged', overrides: [] },
  });
  expect(codes(await readiness(id))).toEqual(codes(before));
});

const { begin, save } = draftDesk(gateway);
const stamps = 'He has 5,000 stamps in his album.';
const unbound = { code: 'UNBOUND_NUMBER', field: 'BODY', words: '5,000' };

/** A draft with a number that a chief lets stand, in the words of that sentence. */
async function letStand(): Promise<DraftSeen> {
  const { draft } = await save('REPORTER', await begin(), documentOf('One', stamps));
  const { overrideDiagnostic } = await override(draft.id, unbound, 'He counted them himself.');
  expect(overrideDiagnostic.__typename).toBe('OverrideChanged');
  return draft;
}

const errorsOf = async ({ id }: Pick<DraftSeen, 'id'>) =>
  errorsIn(await readiness(id)).map(({ words: about }) => about);

test('an override lets its own sentence stand, wherever it goes, and no other with the same number', async () => {
  const draft = await letStand();
  expect(await errorsOf(draft)).toEqual([]);
  const moved = documentOf('One', 'He collects.', `It is so: ${stamps} They are dear.`);
  const { draft: second } = await save(
    'REPORTER',
    draft,
    documentOf('One', 'He collects.', stamps),
  );
  expect(await errorsOf(second)).toEqual([]);
  const { draft: third } = await save('REPORTER', second, moved);
  expect(await errorsOf(third)).toEqual(['5,000']);
  const border = documentOf('One', `${stamps} At the border 5,000 died.`);
  const { draft: fourth } = await save('REPORTER', third, border);
  expect(await errorsOf(fourth)).toEqual(['5,000']);
  const other = await override(fourth.id, unbound, 'The second was counted too.');
  expect(other.overrideDiagnostic).toMatchObject({ overrides: [{ isNeeded: true }, {}] });
  expect(await errorsOf(fourth)).toEqual([]);
});

test('three who let the same error stand at once let it stand once', async () => {
  const { draft } = await save('REPORTER', await begin(), documentOf('One', stamps));
  const all = await Promise.all(
    [1, 2, 3].map(() => override(draft.id, unbound, 'He counted them himself.')),
  );
  const made = all.map((one) => one.overrideDiagnostic.__typename).toSorted();
  expect(made).toEqual(['FieldRefused', 'FieldRefused', 'OverrideChanged']);
});
