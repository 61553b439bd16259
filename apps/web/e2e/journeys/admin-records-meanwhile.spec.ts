import { expect, test } from '../reader.ts';
import { askWith, signInAs } from '../staff.ts';

const RECORD_SOURCE = /* GraphQL */ `
  mutation ($input: RecordSourceInput!) {
    recordSource(input: $input) {
      ... on SourceRecorded {
        source {
          slug
        }
      }
    }
  }
`;

test('two people change one record: what each typed is laid beside the other, and nothing is lost', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  const { cookie } = await signInAs(page, 'REPORTER');
  const input = { name: 'Border Post Monitor', kind: 'NGO', note: 'A handful of volunteers.' };
  const { recordSource } = await askWith<{ recordSource: { source: { slug: string } } }>(
    cookie,
    RECORD_SOURCE,
    { input },
  );
  const address = `/admin/records/sources/${recordSource.source.slug}`;
  await page.goto(address);
  await page.getByLabel('Note for readers').fill('Two dozen volunteers.');
  await page.getByLabel('Why it changes').fill('They have grown.');

  const other = await (await browser.newContext(baseURL ? { baseURL } : {})).newPage();
  const { name } = await signInAs(other, 'EDITOR');
  await other.goto(address);
  await other.getByLabel('Name', { exact: true }).fill('Border Posts Monitor');
  await other.getByLabel('Note for readers').fill('Volunteers in Vladikavkaz.');
  await other.getByLabel('Why it changes').fill('As they write it.');
  await other.getByRole('button', { name: 'Record a new version' }).click();
  await expect(other.getByRole('region', { name: 'Versions' })).toContainText('Version 2');
  await other.close();

  await page.getByRole('button', { name: 'Record a new version' }).click();
  const meanwhile = page.getByRole('alert', { name: 'Changed meanwhile' });
  await expect(meanwhile).toContainText(`${name} recorded version 2 meanwhile`);
  await expect(meanwhile).toContainText('Volunteers in Vladikavkaz.');
  await expect(meanwhile).toContainText('Two dozen volunteers.');
  await expect(page.getByLabel('Note for readers')).toHaveValue('Two dozen volunteers.');
  // What only the other changed is taken over, so that recording again undoes nothing of theirs.
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Border Posts Monitor');

  await meanwhile.getByRole('button', { name: 'Take theirs for Note for readers' }).click();
  await expect(page.getByLabel('Note for readers')).toHaveValue('Volunteers in Vladikavkaz.');
  await page.getByLabel('Note for readers').fill('Two dozen volunteers in Vladikavkaz.');
  await page.getByRole('button', { name: 'Record a new version' }).click();
  const versions = page.getByRole('region', { name: 'Versions' });
  await expect(versions).toContainText('Version 3');
  await expect(versions).toContainText('They have grown.');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Border Posts Monitor');
});

test('what was typed over an older version joins the later one when its page is opened again', async ({
  page,
}) => {
  const { cookie } = await signInAs(page, 'REPORTER');
  const input = { name: 'Steppe Courier', kind: 'MEDIA', note: 'A weekly.' };
  const { recordSource } = await askWith<{ recordSource: { source: { slug: string } } }>(
    cookie,
    RECORD_SOURCE,
    { input },
  );
  const { slug } = recordSource.source;
  await page.goto(`/admin/records/sources/${slug}`);
  await page.getByLabel('Name', { exact: true }).fill('The Steppe Courier');
  const theirs = { ...input, key: slug, version: 1, note: 'A daily.', changeReason: 'Since May.' };
  await askWith(cookie, RECORD_SOURCE, { input: theirs });

  await page.goto('/admin/records');
  await page.goto(`/admin/records/sources/${slug}`);
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('The Steppe Courier');
  await expect(page.getByLabel('Note for readers')).toHaveValue('A daily.');
  await expect(page.getByRole('alert', { name: 'Changed meanwhile' })).toContainText('A daily.');
  await page.getByRole('button', { name: 'Discard it' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Steppe Courier');
});
