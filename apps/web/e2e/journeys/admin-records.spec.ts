import { expect, test } from '../reader.ts';
import { askWith, signInAs } from '../staff.ts';

test('a reporter enters a new report for Georgia and sees what it would move before it is recorded', async ({
  page,
}) => {
  test.slow();
  await signInAs(page, 'REPORTER');
  await page.goto('/admin/records/crossings/new');
  const judgement = page.getByRole('complementary', { name: 'The ledger’s judgement' });
  await page.getByLabel('The source’s words for the number').fill('more than 78,000');
  await judgement.getByRole('button', { name: 'Take it' }).click();
  await expect(page.getByLabel('Number', { exact: true })).toHaveValue('78000');
  await expect(judgement).toContainText('78,000');
  const choose = async (label: string, words: string) => {
    await page.getByLabel(label, { exact: true }).fill(words);
    await page.getByRole('listbox').getByRole('option').first().click();
  };
  await choose('To', 'Georgia');
  await choose('Source', 'Georgia');
  await page.getByLabel('First day counted').fill('2022-09-21');
  await page.getByLabel('Last day counted').fill('2022-13-40');
  await page.getByLabel('Reported on').fill('2022-10-05');
  await page.getByLabel('Address of the page').fill('https://example.org/georgia');
  await page.getByLabel('Its title').fill('Crossings at Upper Lars');
  await page.getByLabel('Published on').fill('2022-10-05');
  await page.getByRole('button', { name: 'Record the report' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'cannot be recorded' })).toContainText(
    '2022-13-40',
  );
  await page.getByRole('alert').getByRole('link', { name: 'Last day counted' }).click();
  await expect(page.getByLabel('Last day counted')).toBeFocused();
  await page.getByLabel('Last day counted').fill('2022-10-04');
  await expect(judgement.getByRole('region', { name: 'What would change' })).toBeVisible();
  await page.getByRole('button', { name: 'Record the report' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Russia to Georgia');
  await expect(page.getByRole('region', { name: 'Versions' })).toContainText('Version 1');

  await page.getByLabel('Note for readers').fill('Counted at one post.');
  await page.getByLabel('Why it changes').fill('The ministry named the post.');
  await page.getByRole('button', { name: 'Record a new version' }).click();
  await expect(page.getByRole('region', { name: 'Versions' })).toContainText('The ministry named');
});

test('what was typed into a form is there again after its page was closed', async ({ page }) => {
  await signInAs(page, 'REPORTER');
  await page.goto('/admin/records/crossings/new');
  await page.getByLabel('The source’s words for the number').fill('about 5,000');
  await page.goto('/admin');
  await page.goto('/admin/records/crossings/new');
  await expect(page.getByLabel('The source’s words for the number')).toHaveValue('about 5,000');
});

test('a report that takes the place of an earlier one says so where the earlier one stands', async ({
  page,
}) => {
  test.slow();
  await signInAs(page, 'REPORTER');
  await page.goto('/admin/records/crossings/new');
  await page.getByLabel('The source’s words for the number').fill('31,500');
  await page.getByLabel('Number', { exact: true }).fill('31500');
  const choose = async (label: string, words: string, option: RegExp) => {
    await page.getByLabel(label, { exact: true }).fill(words);
    await page.getByRole('option', { name: option }).first().click();
  };
  await choose('To', 'Finland', /Finland/);
  await page.getByLabel('First day counted').fill('2022-09-22');
  await page.getByLabel('Last day counted').fill('2022-09-25');
  await page.getByLabel('Reported on').fill('2022-10-03');
  await choose('Source', 'Frontex', /Frontex/);
  await page.getByLabel('The words as printed').fill('31,500 entries, not 30,000');
  await page.getByLabel('What stands before them').fill('The agency counted');
  await choose('It takes the place of', 'Finland 30000', /30,000/);
  await page.getByLabel('Because').selectOption('CORRECTION');
  await page.getByLabel('The reason in words').fill('The agency counted again.');
  await page.getByRole('button', { name: 'Record the report' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Russia to Finland: 31,500');
  await expect(page.getByRole('figure')).toContainText('The agency counted 31,500 entries');
  await page.goto('/admin/records/crossings/ru-fi-2022-09-25');
  await expect(page.getByRole('list', { name: 'What took its place' })).toContainText(
    'The agency counted again.',
  );
});

test('an entry that waits for a release is shown to nobody before the release goes out', async ({
  page,
}) => {
  const { cookie } = await signInAs(page, 'EDITOR');
  const title = 'Counts of the autumn';
  await askWith(
    cookie,
    'mutation ($input: CreateReleaseInput!) { createRelease(input: $input) { __typename } }',
    { input: { title } },
  );
  await page.goto('/admin/records/sources/new');
  await page.getByLabel('Name', { exact: true }).fill('A source of the autumn');
  await page.getByLabel('What it is').selectOption('RESEARCH');
  await page.getByLabel('Readers see it').selectOption({ label: `with the release “${title}”` });
  await page.getByRole('button', { name: 'Record the source' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'held' })).toContainText('release');
  const { source, releases } = await askWith<{ source: null; releases: unknown }>(
    cookie,
    `{ source(slug: "a-source-of-the-autumn") { name }
       releases(states: [OPEN]) { edges { node { title records { kind key } } } } }`,
  );
  expect(source).toBeNull();
  expect(JSON.stringify(releases)).toContain('a-source-of-the-autumn');
});
