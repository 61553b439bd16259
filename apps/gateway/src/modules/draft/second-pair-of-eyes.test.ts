import { expect, test } from 'vitest';
import {
  documentOf,
  draftDesk,
  type DraftSeen,
  type Role,
  type Saved,
} from '../../../test/draft-desk.ts';
import { approve, storyDraft } from '../../../test/drafts.ts';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';
import { codes, publications } from '../../../test/publications.ts';

const gateway = await openStaffGateway();
const { begin, save, step, read } = draftDesk(gateway);
const { publish, read: readPublic } = publications(gateway);

type Standing = Pick<DraftSeen, 'id' | 'version'>;

/** Hands a draft in as a reporter and asks an editor to approve it. */
async function approveAs(draft: Standing, person?: string) {
  const handedIn = await step('REPORTER', 'submitDraft', draft);
  const at = { id: draft.id, version: handedIn?.version ?? 0 };
  return await step('EDITOR', 'approveDraft', at, undefined, person);
}

const REFUSED = { __typename: 'PublicationRefused', obstacles: [{ code: 'NOT_APPROVED' }] };

test('an editor does not approve their own words because somebody saved and handed them in after them', async () => {
  const mine = documentOf('Mine', 'Every word is mine.');
  const { draft } = await save('EDITOR', await begin('REPORTER'), mine);
  const { draft: saved } = await save('REPORTER', draft, mine);
  expect(await approveAs(saved)).toMatchObject(REFUSED);
  expect(await read(draft.id, 'mayApprove', 'EDITOR')).toEqual({ mayApprove: false });
  expect(await read(draft.id, 'mayApprove', 'EDITOR_IN_CHIEF')).toEqual({ mayApprove: true });
});

test('who wrote in an earlier revision may approve the next', async () => {
  const id = await storyDraft(gateway.owner, { slug: 'next-revision' });
  const first = await read<DraftSeen>(id, 'id version document');
  const { draft } = await save('EDITOR', first, first.document, { slug: 'next-revision' });
  await publish(id, await approve(gateway.owner, draft.id));
  const { version } = await read<Standing>(id, 'version');
  const again = { slug: 'next-revision', byline: 'Bea', changeReason: 'Another name.' };
  const { draft: next } = await save('REPORTER', { id, version }, first.document, again);
  expect(await approveAs(next)).toMatchObject({ __typename: 'DraftChanged' });
});

test('who opened a public text and changed nothing may approve what another wrote in it', async () => {
  const { openDraft } = await gateway.askAs<{ openDraft: Saved }>(
    'EDITOR',
    `mutation { openDraft(input: { article: "mobilization-exodus" }) {
      ... on DraftSaved { draft { id version document } } } }`,
  );
  const { id, version, document } = openDraft.draft;
  const text = { slug: 'mobilization-exodus', byline: 'Bea' };
  const { draft } = await save('REPORTER', { id, version }, document, text);
  expect(await approveAs(draft)).toMatchObject({ __typename: 'DraftChanged' });
});

const CORRECTED = `__typename ... on CorrectionSaved { draft { version state corrections { id } } }`;
interface Corrected {
  readonly draft: Standing & { readonly state: string; readonly corrections: { id: string }[] };
}

async function correct(role: Role, name: string, type: string, input: object): Promise<Corrected> {
  const data = await gateway.askAs<Record<string, Corrected>>(
    role,
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${CORRECTED} } }`,
    { input },
  );
  return data[name] as Corrected;
}

test('what a correction tells readers is approved with the text: an approval does not outlast it', async () => {
  const slug = 'corrected-unread';
  const id = await storyDraft(gateway.owner, { slug });
  await publish(id, await approve(gateway.owner, id));
  const { version, document } = await read<DraftSeen>(id, 'version document');
  await save('REPORTER', { id, version }, document, { slug, changeReason: 'A word.' });
  const approved = await approve(gateway.owner, id);
  const words = { before: 'a word', after: 'another word', reason: 'It was another.' };
  const drafted = await correct('EDITOR', 'draftCorrection', 'DraftCorrectionInput', {
    draft: id,
    ...words,
  });
  expect(drafted.draft.state).toBe('IN_REVIEW');
  expect(codes(await publish(id, approved))).toEqual(['MOVED_ON']);
  expect(codes(await publish(id, drafted.draft.version))).toEqual(['NOT_APPROVED']);

  const [correction] = drafted.draft.corrections.map((one) => one.id);
  for (const [name, type, input] of [
    ['editCorrection', 'EditCorrectionInput', { correction, after: 'a third word' }],
    ['dropCorrection', 'DropCorrectionInput', { correction, reason: 'It was right before.' }],
  ] as const) {
    const again = await approve(gateway.owner, id);
    const { draft } = await correct('EDITOR', name, type, input);
    expect([draft.state, draft.version]).toEqual(['IN_REVIEW', again + 1]);
  }
  const { decisions } = await read<{ decisions: object[] }>(id, 'decisions { action note }');
  const lapsed = { action: 'APPROVAL_LAPSED', note: 'A correction was changed.' };
  expect(decisions.slice(0, 3)).toEqual([lapsed, lapsed, lapsed]);
  expect(await readPublic(slug)).toMatchObject({ revision: 1, corrections: [] });
});

test('a correction that changes during the review is read again, and not approved by its writer', async () => {
  const { draft } = await save('REPORTER', await begin('REPORTER'), documentOf('One', 'Two.'));
  const handedIn = await step('REPORTER', 'submitDraft', draft);
  const at = { id: draft.id, version: handedIn?.version ?? 0 };
  const words = { before: 'one', after: 'two', reason: 'It was two of them.' };
  const { draft: corrected } = await correct('EDITOR', 'draftCorrection', 'DraftCorrectionInput', {
    draft: draft.id,
    ...words,
  });
  expect(await step('EDITOR', 'approveDraft', at, undefined, 'second')).toMatchObject({
    obstacles: [{ code: 'MOVED_ON' }],
  });
  const now = { id: draft.id, version: corrected.version };
  expect(await step('EDITOR', 'approveDraft', now)).toMatchObject(REFUSED);
  expect(await step('EDITOR', 'approveDraft', now, undefined, 'second')).toMatchObject({
    __typename: 'DraftChanged',
  });
});
