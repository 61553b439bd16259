import { expect, test } from 'vitest';
import { draftDesk } from '../../../test/draft-desk.ts';
import { storyDraft } from '../../../test/drafts.ts';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';

const gateway = await openStaffGateway();
const { read } = draftDesk(gateway);

interface Release {
  readonly id: string;
  readonly version: number;
}

const changeRelease = async (name: string, type: string, input: object): Promise<Release> => {
  const { done } = await gateway.askAs<{ done: { release: Release } }>(
    'EDITOR',
    `mutation ($input: ${type}!) { done: ${name}(input: $input) {
      ... on ReleaseChanged { release { id version } } } }`,
    { input },
  );
  return done.release;
};

/** A release with a draft of the story, and its next report of Georgia's count. */
async function releaseOf(draft: string): Promise<string> {
  const { id, version } = await changeRelease('createRelease', 'CreateReleaseInput', {
    title: 'Georgia counts again',
  });
  await changeRelease('updateRelease', 'UpdateReleaseInput', { id, version, addDrafts: [draft] });
  return id;
}

async function recordGeorgia(value: string, holdForRelease: string | null) {
  const { crossing } = await gateway.askAs<{ crossing: { version: number } }>(
    'EDITOR',
    '{ crossing(key: "ru-ge-2022-10") { version } }',
  );
  const data = await gateway.askAs<{ recordCrossing: { __typename: string } }>(
    'EDITOR',
    `mutation ($input: RecordCrossingInput!) { recordCrossing(input: $input) {
      __typename ... on RecordRefused { faults { message } } } }`,
    {
      input: {
        key: 'ru-ge-2022-10',
        version: crossing.version,
        changeReason: 'counted again',
        quantity: { value, sourceWording: `more than ${value}`, unit: 'entries' },
        measure: 'ENTRIES',
        countUnit: 'CROSSING',
        temporalKind: 'FLOW',
        population: 'CITIZENS_OF_ORIGIN',
        origin: 'RU',
        destination: 'GE',
        period: { start: '2022-09-21', end: '2022-10-04' },
        reportedOn: '2022-10-12',
        citation: { new: { source: 'fontanka', exact: `more than ${value}` } },
        holdForRelease,
      },
    },
  );
  return data.recordCrossing.__typename;
}

async function holdGeorgia(release: string, value: string) {
  expect(await recordGeorgia(value, release)).toBe('RecordHeld');
}

const SUM = `isPreviewedWithRelease preview { leadingFigure { evaluation {
  text inputs { label record { ... on Crossing { key version quantity { text } } } } } } }`;

interface Previewed {
  readonly isPreviewedWithRelease: boolean;
  readonly preview: {
    readonly leadingFigure: {
      readonly evaluation: {
        readonly text: string;
        readonly inputs: readonly { readonly record: { readonly quantity: { text: string } } }[];
      };
    };
  };
}

const georgiaIn = ({ preview }: Previewed) =>
  preview.leadingFigure.evaluation.inputs.map(({ record }) => record.quantity.text);

test('a draft of a release is previewed with what the release holds, and another without', async () => {
  const inside = await storyDraft(gateway.owner);
  const outside = await storyDraft(gateway.owner);
  await holdGeorgia(await releaseOf(inside), '112733');
  const seen = await read<Previewed>(inside, SUM);
  expect(seen.isPreviewedWithRelease).toBe(true);
  expect(georgiaIn(seen)).toContain('more than 112,733');
  const other = await read<Previewed>(outside, SUM);
  expect(other.isPreviewedWithRelease).toBe(false);
  expect(georgiaIn(other)).not.toContain('more than 112,733');
});

test('beside the preview everything is read as it stands, and afterwards nothing of it stays', async () => {
  const inside = await storyDraft(gateway.owner);
  await holdGeorgia(await releaseOf(inside), '113000');
  const data = await gateway.askAs<{
    draft: Previewed;
    crossing: { quantity: { text: string } };
  }>(
    'EDITOR',
    `query ($id: ID!) { draft(id: $id) { ${SUM} } crossing(key: "ru-ge-2022-10") { quantity { text } } }`,
    {
      id: inside,
    },
  );
  expect(georgiaIn(data.draft)).toContain('more than 113,000');
  expect(data.crossing.quantity.text).toBe('more than 93,000');
  const { body } = await gateway.answerReader(
    '{ crossing(key: "ru-ge-2022-10") { version quantity { text } } }',
  );
  expect(body.data).toMatchObject({ crossing: { quantity: { text: 'more than 93,000' } } });
});

test('twelve previews at once are all given, however few connections there are', async () => {
  const inside = await storyDraft(gateway.owner);
  await holdGeorgia(await releaseOf(inside), '113002');
  const seen = await Promise.all(Array.from({ length: 12 }, () => read<Previewed>(inside, SUM)));
  for (const one of seen) expect(georgiaIn(one)).toContain('more than 113,002');
});

test('drafts of two releases are not previewed in one request', async () => {
  const [one, another] = [await storyDraft(gateway.owner), await storyDraft(gateway.owner)];
  await releaseOf(one);
  await releaseOf(another);
  const { body } = await gateway.answerAs(
    'EDITOR',
    `query ($one: ID!, $another: ID!) { one: draft(id: $one) { preview { headline } }
      another: draft(id: $another) { preview { headline } } }`,
    { one, another },
  );
  expect(body.errors?.[0]?.message).toContain('two releases');
});

test('where what a release holds cannot be recorded as things stand, its draft is previewed without it', async () => {
  const inside = await storyDraft(gateway.owner);
  await holdGeorgia(await releaseOf(inside), '113003');
  expect(await recordGeorgia('113004', null)).toBe('CrossingRecorded');
  const seen = await read<Previewed>(inside, SUM);
  expect(seen.isPreviewedWithRelease).toBe(false);
  expect(georgiaIn(seen)).toContain('more than 113,004');
});
