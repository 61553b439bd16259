import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { draftDesk } from '../../../test/draft-desk.ts';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';

const gateway = await openStaffGateway();
const { begin } = draftDesk(gateway);

const BAD = ['half a sign: \ud800', 'nothing at all: \u0000', 'turned around: \u202e'];

/** What somebody is told who sends words in a field: the field that they are refused in. */
async function refusedIn(mutation: string, type: string, input: object): Promise<string> {
  const { body } = await gateway.answerAs(
    'EDITOR_IN_CHIEF',
    `mutation ($input: ${type}!) { result: ${mutation}(input: $input) { __typename
      ... on FieldRefused { field } ... on DraftRefused { faults { path } } } }`.replace(
      mutation.endsWith('OnDraft') || mutation.endsWith('Correction')
        ? '... on FieldRefused { field }'
        : '... on DraftRefused { faults { path } }',
      '',
    ),
    { input },
  );
  expect(body.errors).toEqual([]);
  const { result } = body.data as { result: { field?: string; faults?: { path: string }[] } };
  return result.field ?? result.faults?.[0]?.path ?? 'nowhere';
}

test.each(BAD)(
  '“%s” is refused by its field wherever people or readers would read it',
  async (bad) => {
    const { id, version } = await begin();
    const idempotencyKey = randomUUID();
    const slug = 'mobilization-exodus';
    const step = { draft: id, version, note: bad };
    expect(await refusedIn('submitDraft', 'DraftStepInput', step)).toBe('note');
    expect(await refusedIn('discardDraft', 'DraftStepInput', step)).toBe('note');
    const remark = { draft: id, version, body: bad };
    expect(await refusedIn('commentOnDraft', 'CommentInput', remark)).toBe('body');
    expect(await refusedIn('createRelease', 'CreateReleaseInput', { title: bad })).toBe('title');
    const back = { slug, reason: bad, idempotencyKey };
    expect(await refusedIn('withdrawArticle', 'TakeBackArticleInput', back)).toBe('reason');
    expect(await refusedIn('recallArticle', 'TakeBackArticleInput', back)).toBe('reason');
    const override = { draftId: id, code: 'DOUBLE_COUNT', field: 'BODY', words: 'x', reason: bad };
    expect(await refusedIn('overrideDiagnostic', 'OverrideDiagnosticInput', override)).toBe(
      'reason',
    );
    const dropped = { correction: 'none', reason: bad };
    expect(await refusedIn('dropCorrection', 'DropCorrectionInput', dropped)).toBe('reason');
    const answer = { report: 'none', outcome: 'NO_ERROR', answer: bad };
    expect(await refusedIn('answerErrorReport', 'AnswerErrorReportInput', answer)).toBe('answer');
  },
);

test('a remark is about a version that there is', async () => {
  const { id, version } = await begin();
  for (const none of [0, -1, version + 1, 2_147_483_647]) {
    const remark = { draft: id, version: none, body: 'When was that?' };
    expect(await refusedIn('commentOnDraft', 'CommentInput', remark)).toBe('version');
  }
});
