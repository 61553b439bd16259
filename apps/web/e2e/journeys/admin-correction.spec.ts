import type { Page } from '@playwright/test';
import { expect, test } from '../reader.ts';
import { askWith, signInAs } from '../staff.ts';
import { begin, field, typeInBody } from '../writing.ts';

const review = (page: Page) => page.getByRole('region', { name: 'Review' });

/** Records a report of entries to Poland and the figure that is this report's number. */
async function recordPoland(cookie: string): Promise<string> {
  const { recordCrossing } = await askWith<{ recordCrossing: { crossing?: { key: string } } }>(
    cookie,
    `mutation ($input: RecordCrossingInput!) { recordCrossing(input: $input) {
       ... on CrossingRecorded { crossing { key } } ... on RecordRefused { faults { path message } } } }`,
    {
      input: {
        quantity: {
          value: '7400',
          qualifier: 'MORE_THAN',
          unit: 'entries',
          sourceWording: 'more than 7,400',
        },
        measure: 'ENTRIES',
        countUnit: 'CROSSING',
        temporalKind: 'FLOW',
        population: 'CITIZENS_OF_ORIGIN',
        origin: 'RU',
        destination: 'PL',
        period: { start: '2022-10-06', end: '2022-10-09' },
        reportedOn: '2022-10-10',
        citation: {
          new: {
            source: 'frontex',
            url: 'https://example.org/poland',
            title: 'Entries to Poland',
            publishedOn: '2022-10-10',
            exact: 'more than 7,400 entries',
          },
        },
      },
    },
  );
  const { key } = recordCrossing.crossing ?? {};
  if (!key) throw new Error(`The report was refused: ${JSON.stringify(recordCrossing)}`);
  const { recordFigure } = await askWith<{ recordFigure: { figure?: { slug: string } } }>(
    cookie,
    `mutation ($input: RecordFigureInput!) { recordFigure(input: $input) {
       ... on FigureRecorded { figure { slug } } ... on RecordRefused { faults { path message } } } }`,
    {
      input: {
        title: 'Entries to Poland in four days',
        kind: 'RECORD',
        unit: 'entries',
        measure: 'ENTRIES',
        window: { start: '2022-10-06', end: '2022-10-09' },
        slots: [{ label: 'Poland', crossing: key }],
        printed: { words: 'MORE_THAN', value: '7400' },
      },
    },
  );
  if (!recordFigure.figure) throw new Error(`Refused: ${JSON.stringify(recordFigure)}`);
  return key;
}

/** An editor hands in what stands, another approves it, and it goes out. */
async function sendOut(page: Page, draft: string): Promise<void> {
  await review(page).getByRole('button', { name: 'Hand in for review' }).click();
  await expect(review(page)).toContainText('In review');
  await signInAs(page, 'EDITOR_IN_CHIEF');
  await page.goto(draft);
  await review(page).getByRole('button', { name: 'Approve' }).click();
  await review(page).getByRole('button', { name: 'Publish…' }).click();
  await page.getByRole('button', { name: 'Publish now' }).click();
  await expect(review(page)).toContainText('Published as it stands');
}

test('a later report makes a public number stale; the correction drafted from it is published and told', async ({
  page,
}) => {
  test.slow();
  const slug = `entries-to-poland-${Date.now()}`;
  const editor = await signInAs(page, 'EDITOR');
  const crossing = await recordPoland(editor.cookie);
  const draft = await begin(page, 'Counted at the Polish line');
  await field(page, 'standfirst').click();
  await page.keyboard.type('What the agency counted.');
  await typeInBody(page, 'Frontex said it had counted more than 7,400');
  await expect(page.getByRole('listbox', { name: 'What this number may mean' })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type(' entries.');
  await field(page, 'card').click();
  await page.keyboard.type('The agency counted.');
  await page.getByLabel('Address', { exact: true }).fill(slug);
  await expect(page.getByText('No errors')).toBeVisible();
  await sendOut(page, draft);

  await signInAs(page, 'EDITOR');
  await page.goto(`/admin/records/crossings/${crossing}`);
  await page.getByLabel('The source’s words for the number').fill('more than 6,100');
  await page.getByLabel('Number', { exact: true }).fill('6100');
  await page.getByLabel('Why it changes').fill('The agency counted one day twice.');
  const change = page.getByRole('region', { name: 'What would change' });
  await expect(change).toContainText('Counted at the Polish line');
  await page.getByRole('button', { name: 'Record a new version' }).click();
  await expect(page.getByRole('region', { name: 'Versions' })).toContainText('counted one day');

  const judge = page.getByRole('link', { name: /Judge it ?: “more than 6,100”/ });
  await expect(async () => {
    await page.goto('/admin');
    await expect(judge).toBeVisible({ timeout: 1000 });
  }).toPass();
  const stale = page.getByRole('region', { name: 'Published, and no longer borne out' });
  await expect(stale).toContainText('Counted at the Polish line');
  await judge.click();
  const corrections = page.getByRole('region', { name: 'Corrections' });
  await corrections.getByRole('button', { name: 'Write it into the draft' }).click();
  await expect(field(page, 'body')).toContainText('more than 6,100 entries');
  await sendOut(page, page.url());

  await page.context().clearCookies();
  await page.goto(`/articles/${slug}`);
  await expect(page.getByRole('article')).toContainText('more than 6,100');
  await page.goto(`/articles/${slug}/history`);
  const history = page.getByRole('main');
  await expect(history).toContainText('more than 7,400');
  await expect(history).toContainText('now says more than 6,100');
  await page.goto('/corrections');
  await expect(page.getByRole('main')).toContainText('now says more than 6,100');
});
