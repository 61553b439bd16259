import { expect, test } from '../reader.ts';
import { askWith, signInAs } from '../staff.ts';

test('a release says what stands in its way, and called off it leaves its drafts on the desk', async ({
  page,
}) => {
  const headline = `A part of a release ${Date.now()}`;
  await signInAs(page, 'EDITOR');
  await page.goto('/admin/articles');
  await page.getByLabel('Headline of a new article').fill(headline);
  await page.getByRole('button', { name: 'Begin it' }).click();
  await expect(page.getByRole('textbox', { name: 'The article' })).toBeVisible();

  await page.goto('/admin/releases');
  await page.getByLabel('Title of a new release').fill('The week’s counts');
  await page.getByRole('button', { name: 'Begin it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The week’s counts');
  await page.getByLabel('A draft that goes out with it').selectOption({ label: headline });
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByRole('main').getByRole('link', { name: headline })).toBeVisible();
  await expect(page.getByRole('list', { name: 'What stands in the way' })).toContainText(
    'It has no address',
  );
  const publish = page.getByRole('button', { name: 'Publish all of it…' });
  await expect(publish).toBeDisabled();
  // What cannot be pressed is read on paper, not on the colour of what can.
  await expect(publish).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');

  await page.getByRole('button', { name: 'Call off…' }).click();
  await page.getByRole('button', { name: 'Call it off' }).click();
  await expect(page.getByRole('main')).toContainText('Called off');
  await page.goto('/admin/articles');
  await expect(page.getByRole('main').getByRole('link', { name: headline })).toBeVisible();
});

test('before an article is taken back, its consequence is named and a reason is asked for', async ({
  page,
}) => {
  await signInAs(page, 'EDITOR_IN_CHIEF');
  await page.goto('/admin/articles');
  await page
    .getByRole('button', { name: /^Recall…/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: 'Recall this article' });
  await expect(dialog).toContainText('Its text will be shown to nobody');
  await dialog.getByLabel('Why, for readers').fill('          ');
  await dialog.getByRole('button', { name: 'Recall it' }).click();
  await expect(dialog).toContainText('has 10 to 2000 characters; this one has 0');
});

const RECORD_SOURCE = /* GraphQL */ `
  mutation ($input: RecordSourceInput!) {
    recordSource(input: $input) {
      __typename
      ... on SourceRecorded {
        source {
          slug
        }
      }
    }
  }
`;

const BEGIN = /* GraphQL */ `
  mutation ($title: String!) {
    createRelease(input: { title: $title }) {
      ... on ReleaseChanged {
        release {
          id
        }
      }
    }
  }
`;

const SCHEDULE = /* GraphQL */ `
  mutation ($input: ScheduleReleaseInput!) {
    scheduleRelease(input: $input) {
      __typename
    }
  }
`;

test('a release that cannot go out at its hour stands on the desk with the reason', async ({
  page,
}) => {
  test.slow();
  const { cookie } = await signInAs(page, 'EDITOR');
  const record = (input: object) =>
    askWith<{ recordSource: { __typename: string; source: { slug: string } } }>(
      cookie,
      RECORD_SOURCE,
      { input },
    );
  const source = { name: 'Late Gazette', kind: 'MEDIA' };
  const { slug } = (await record(source)).recordSource.source;
  const title = `Missed ${Date.now()}`;
  const { createRelease } = await askWith<{ createRelease: { release: { id: string } } }>(
    cookie,
    BEGIN,
    { title },
  );
  const { id } = createRelease.release;
  const next = { ...source, key: slug, version: 1, changeReason: 'It moved.' };
  const held = await record({ ...next, note: 'In Riga.', holdForRelease: id });
  expect(held.recordSource.__typename).toBe('RecordHeld');

  await page.goto(`/admin/releases/${id}`);
  await expect(page.getByText('Nothing stands in the way')).toBeVisible();
  const at = new Date(Date.now() + 8000).toISOString();
  const { release } = await askWith<{ release: { version: number } }>(
    cookie,
    'query ($id: ID!) { release(id: $id) { version } }',
    { id },
  );
  const hour = await askWith<{ scheduleRelease: { __typename: string } }>(cookie, SCHEDULE, {
    input: { id, version: release.version, at },
  });
  expect(hour.scheduleRelease.__typename).toBe('ReleaseChanged');
  // Somebody else's version comes between: what is held no longer follows the latest.
  await record({ ...next, note: 'In Tallinn.' });
  await page.goto('/admin');
  await expect(page.getByRole('main')).toContainText(title);

  await expect(async () => {
    await page.goto('/admin');
    const missed = page.getByRole('region', { name: 'Missed its hour' });
    await expect(missed).toContainText(title, { timeout: 500 });
  }).toPass();
  await page.getByRole('link', { name: `Set another hour “${title}”` }).click();
  await expect(page.getByText('It did not go out at its hour')).toBeVisible();
});
