import { expect, test } from 'vitest';
import { type ArticleDocument, plainText } from '@headcount/ledger';
import { draftDesk, documentOf, type Role } from '../../../test/draft-desk.ts';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';

const gateway = await openStaffGateway();
const { begin, save, read } = draftDesk(gateway);

const makeRemark = async (input: object) => {
  const { commentOnDraft } = await gateway.askAs<{ commentOnDraft: object }>(
    'EDITOR',
    `mutation ($input: CommentInput!) { commentOnDraft(input: $input) {
      ... on DraftRefused { faults { path given } } } }`,
    { input },
  );
  return commentOnDraft;
};

test('remarks stand at their words until they are dealt with', async () => {
  const { draft } = await save('REPORTER', await begin(), documentOf('One', 'A long queue stood.'));
  const anchor = { path: [2, 0], from: 2, to: 6, words: 'long' };
  const { commentOnDraft } = await gateway.askAs<{
    commentOnDraft: { draft: { comments: { id: string; anchor: object }[] } };
  }>(
    'EDITOR',
    `mutation ($input: CommentInput!) { commentOnDraft(input: $input) {
      ... on CommentSaved { draft { comments { id body anchor { path from to words } } } } } }`,
    { input: { draft: draft.id, version: draft.version, anchor, body: 'How long?' } },
  );
  const [remark] = commentOnDraft.draft.comments;
  expect(remark?.anchor).toEqual(anchor);
  await gateway.askAs(
    'REPORTER',
    `mutation ($input: ResolveCommentInput!) { resolveComment(input: $input) { __typename } }`,
    { input: { comment: remark?.id, isResolved: true } },
  );
  expect(await read(draft.id, 'comments { resolvedBy { name } }')).toMatchObject({
    comments: [{ resolvedBy: { name: expect.stringContaining('reporter') } }],
  });
});

test('a remark is followed through later saves, until its words are no more', async () => {
  const begun = await begin();
  const { draft } = await save('REPORTER', begun, documentOf('One', 'A long queue stood.'));
  const at = { draft: draft.id, version: draft.version };
  const anchor = { path: [2, 0], from: 7, to: 12, words: 'queue' };
  await makeRemark({ ...at, anchor, body: 'Which?' });
  const moved = documentOf('One', 'At Verkhny Lars a long queue stood.');
  const { draft: later } = await save('REPORTER', draft, moved);
  expect(await read(draft.id, 'comments { anchor { from } standsAt { path from words } }')).toEqual(
    {
      comments: [{ anchor: { from: 7 }, standsAt: { path: [2, 0], from: 23, words: 'queue' } }],
    },
  );
  await save('REPORTER', later, documentOf('One', 'At Verkhny Lars they stood.'));
  expect(await read(draft.id, 'comments { anchor { words } standsAt { words } }')).toEqual({
    comments: [{ anchor: { words: 'queue' }, standsAt: null }],
  });
});

test('a remark on words that did not stand there is refused', async () => {
  const { draft } = await save('REPORTER', await begin(), documentOf('One', 'A long queue stood.'));
  const anchor = { path: [2, 0], from: 2, to: 6, words: 'short' };
  const at = { draft: draft.id, version: draft.version };
  expect(await makeRemark({ ...at, anchor, body: 'Which?' })).toMatchObject({
    faults: [{ path: 'anchor.words', given: expect.stringContaining('short') }],
  });
});

test('who has a draft open is told, and who holds the pen', async () => {
  const draft = await begin();
  const beat = (role: Role, client: string, isTyping: boolean, isLeaving = false) =>
    gateway.askAs<{
      keepPresence: { client: string; typingSince: string | null; who: { name: string } }[];
    }>(
      role,
      `mutation ($input: PresenceInput!) { keepPresence(input: $input) { client typingSince who { name } } }`,
      { input: { draft: draft.id, client, isTyping, isLeaving } },
    );
  await beat('REPORTER', 'a', false);
  const { keepPresence } = await beat('EDITOR', 'b', true);
  expect(keepPresence.map(({ client }) => client)).toEqual(['b', 'a']);
  // Pages are told by name to everybody who has the draft open: nobody takes the pen out of another's hand.
  await beat('REPORTER', 'b', false);
  const spoken = await beat('REPORTER', 'b', false, true);
  expect(spoken.keepPresence).toMatchObject([
    {
      client: 'b',
      typingSince: expect.any(String),
      who: { name: expect.stringContaining('editor') },
    },
    { client: 'a' },
  ]);
  const left = await beat('EDITOR', 'b', false, true);
  expect(left.keepPresence.map(({ client }) => client)).toEqual(['a']);
});

test('that somebody read a draft is kept once an hour', async () => {
  const draft = await begin();
  for (let time = 0; time < 3; time += 1) await read(draft.id, 'id', 'EDITOR');
  const filter = `{ actions: [DRAFT_READ], subjectId: "${draft.id}" }`;
  const { auditEntries } = await gateway.askAs<{ auditEntries: { totalCount: number } }>(
    'EDITOR_IN_CHIEF',
    `{ auditEntries(filter: ${filter}) { totalCount } }`,
  );
  expect(auditEntries.totalCount).toBe(1);
});

test('a correction is drafted, put into the text, and dropped', async () => {
  const { draft } = await save(
    'EDITOR',
    await begin(),
    documentOf('One', 'It was six miles long.'),
  );
  const RESULT_OF = `__typename ... on CorrectionSaved { draft { version document
    corrections { id before after appliedAt droppedReason } } } ... on DraftRefused { faults { path } }`;
  type Corrected = {
    __typename: string;
    draft: {
      version: number;
      document: ArticleDocument;
      corrections: { id: string; appliedAt: string | null; droppedReason: string | null }[];
    };
    faults: { path: string }[];
  };
  const act = async (name: string, type: string, input: object) => {
    const text = `mutation ($input: ${type}!) { ${name}(input: $input) { ${RESULT_OF} } }`;
    return (await gateway.askAs<Record<string, Corrected>>('EDITOR', text, { input }))[name];
  };
  const words = { before: 'six miles', after: 'seven miles', reason: 'The post measured again.' };
  const same = { ...words, after: 'six miles' };
  expect(
    (await act('draftCorrection', 'DraftCorrectionInput', { draft: draft.id, ...same }))?.faults,
  ).toEqual([{ path: 'after' }]);
  const drafted = await act('draftCorrection', 'DraftCorrectionInput', {
    draft: draft.id,
    ...words,
  });
  const correction = drafted?.draft.corrections[0]?.id;
  const late = { correction, version: draft.version - 1 };
  const tooLate = await act('applyCorrection', 'ApplyCorrectionInput', late);
  expect(tooLate?.__typename).toBe('DraftConflict');
  const applied = await act('applyCorrection', 'ApplyCorrectionInput', {
    correction,
    version: draft.version,
  });
  expect(applied && plainText(applied.draft.document, 'body')).toBe('It was seven miles long.');
  expect(applied?.draft.corrections[0]?.appliedAt).not.toBeNull();
  const noted = await gateway.owner.sql
    .selectFrom('audit_entry')
    .select('details')
    .where('subject_id', '=', draft.id)
    .where('action', '=', 'CORRECTION_APPLIED')
    .execute();
  expect(noted).toEqual([{ details: { correction } }]);
  const reason = 'It was right in the first place.';
  const dropped = await act('dropCorrection', 'DropCorrectionInput', { correction, reason });
  expect(dropped?.draft.corrections[0]?.droppedReason).toBe(reason);
});
