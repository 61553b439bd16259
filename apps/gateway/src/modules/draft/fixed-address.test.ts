import { expect, test } from 'vitest';
import { documentOf, draftDesk, RESULT, type Saved } from '../../../test/draft-desk.ts';
import { approve, storyDraft } from '../../../test/drafts.ts';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';
import { publications } from '../../../test/publications.ts';

const gateway = await openStaffGateway();
const { begin, save, step, read } = draftDesk(gateway);
const { publish, read: readPublic } = publications(gateway);

/** Publishes the story at an address, and gives the draft as it stands then. */
async function published(slug: string): Promise<{ id: string; version: number }> {
  const id = await storyDraft(gateway.owner, { slug });
  await publish(id, await approve(gateway.owner, id));
  return { id, ...(await read<{ version: number }>(id, 'version')) };
}

test('the draft of one public article cannot be made another one’s next text', async () => {
  const mine = await published('mine');
  const theirs = await published('theirs');
  // Their working copy is put away, so that no draft stands at their address.
  await step('EDITOR', 'discardDraft', theirs, 'It is up to date.');
  const { faults } = await save('REPORTER', mine, documentOf('Mine'), { slug: 'theirs' });
  expect(faults).toMatchObject([{ path: 'slug', given: 'theirs' }]);
  expect(await readPublic('theirs')).toMatchObject({ revision: 1 });
});

test('a public article is not moved to an address without its history', async () => {
  const { faults } = await save('REPORTER', await published('stays'), documentOf('Moved'), {
    slug: 'moved',
  });
  expect(faults).toMatchObject([{ path: 'slug', given: 'moved' }]);
});

test('an earlier version that had no address is restored to the one that readers know', async () => {
  const { id } = await begin('REPORTER', { headline: 'Without an address' });
  const { draft } = await save('REPORTER', { id, version: 1 }, documentOf('Named'), {
    slug: 'named-later',
  });
  await gateway.owner.sql
    .updateTable('draft')
    .set({ base_revision: 1 })
    .where('id', '=', id)
    .execute();
  const { restoreDraftVersion } = await gateway.askAs<{ restoreDraftVersion: Saved }>(
    'REPORTER',
    `mutation ($input: RestoreDraftVersionInput!) { restoreDraftVersion(input: $input) { ${RESULT} } }`,
    { input: { draft: id, version: draft.version, of: 1 } },
  );
  expect(restoreDraftVersion).toMatchObject({
    draft: { slug: 'named-later', headline: 'Without an address' },
  });
});
