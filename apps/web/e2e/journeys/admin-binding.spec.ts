import type { Page } from '@playwright/test';
import { expect, test } from '../reader.ts';
import { askWith, signInAs } from '../staff.ts';
import { begin, choose, field, typeInBody } from '../writing.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Bind to the ledger' });
const check = (page: Page) => page.getByRole('complementary', { name: 'Beside the text' });

async function find(page: Page, label: string, words: string): Promise<void> {
  await dialog(page).getByLabel(label, { exact: true }).fill(words);
  await dialog(page).getByRole('listbox').getByRole('option').first().click();
}

/** Records a report of entries to Romania that no figure prints yet; gives its key. */
async function recordRomania(cookie: string, value: string): Promise<string> {
  const { recordCrossing } = await askWith<{ recordCrossing: { crossing?: { key: string } } }>(
    cookie,
    `mutation ($input: RecordCrossingInput!) { recordCrossing(input: $input) {
       ... on CrossingRecorded { crossing { key } } ... on RecordRefused { faults { path message } } } }`,
    {
      input: {
        // People, the source says; what it counts are crossings.
        quantity: { value, unit: 'people', sourceWording: `more than ${value}` },
        measure: 'ENTRIES',
        countUnit: 'CROSSING',
        temporalKind: 'FLOW',
        population: 'CITIZENS_OF_ORIGIN',
        origin: 'RU',
        destination: 'RO',
        period: { start: '2022-10-01', end: '2022-10-04' },
        reportedOn: '2022-10-05',
        citation: { new: { source: 'frontex', exact: `more than ${value}` } },
      },
    },
  );
  const { key } = recordCrossing.crossing ?? {};
  if (!key) throw new Error(`The report was refused: ${JSON.stringify(recordCrossing)}`);
  return key;
}

test('a report that no figure prints becomes one, and its number is found where it is written', async ({
  page,
  context,
}) => {
  test.slow();
  const value = `${4100 + Math.floor(Math.random() * 800)}`;
  const { cookie } = await signInAs(page, 'REPORTER');
  const key = await recordRomania(cookie, value);
  await begin(page, 'What Romania counted');
  await typeInBody(page, `The agency said it counted more than ${value} entries.`);
  await expect(check(page)).toContainText('is bound to nothing');

  const desk = await context.newPage();
  await desk.goto(`/admin/records/crossings/${key}`);
  await desk.getByRole('link', { name: 'lay down a figure of it' }).click();
  await expect(desk.getByLabel('What it is', { exact: true })).toHaveValue(
    'Entries from Russia to Romania, 1–4 October 2022',
  );
  await expect(desk.getByLabel('Of what, as printed')).toHaveValue('entries');
  await expect(desk.getByLabel('Number in print')).toHaveValue(value);
  await desk.getByRole('button', { name: 'Record the figure' }).click();
  await expect(desk.getByRole('heading', { level: 1 })).toContainText(
    'Entries from Russia to Romania',
  );
  await desk.close();

  await page.bringToFront();
  // A browser without a window does not say that the page is seen again: saving asks the ledger too.
  await typeInBody(page, ' It said so twice.');
  await page.getByRole('button', { name: 'Save' }).click();
  await check(page)
    .getByRole('button', { name: /^Bind it to figure/ })
    .click();
  await expect(field(page, 'body').locator('.binding-figure')).toHaveText(`more than ${value}`);
});

test('words are bound by search: to a figure with what it allows, and to a comparison that it bears out', async ({
  page,
}) => {
  test.slow();
  await signInAs(page, 'REPORTER');
  await begin(page, 'What was counted');
  await typeInBody(page, 'Some 400,000 entries were counted, more than were called up.');
  await choose(page, 'Some 400,000');
  await page.getByRole('button', { name: 'Bind', exact: true }).click();
  await find(page, 'Figure', 'fortnight after the decree');
  await dialog(page).getByRole('button', { name: 'Bind it and write “More than 370,000”' }).click();
  await expect(field(page, 'body')).toContainText('More than 370,000 entries were counted');

  await choose(page, 'more than were called up');
  await page.getByRole('button', { name: 'Bind', exact: true }).click();
  await dialog(page).getByLabel('These words print').selectOption('a comparison of two figures');
  await find(page, 'The figure that exceeds', 'fortnight after the decree');
  await find(page, 'The figure that is exceeded', 'called up');
  await expect(dialog(page)).toContainText('compared only on an assumption');
  await find(page, 'On the assumption', 'called up');
  await expect(dialog(page)).toContainText('Proven with assumptions');
  await dialog(page).getByRole('button', { name: 'Bind it' }).click();
  await expect(field(page, 'body').locator('.binding-comparison')).toHaveText(
    'more than were called up',
  );
  await expect(check(page)).toContainText('No errors');

  await field(page, 'body').locator('.binding-figure').click();
  await page.getByRole('button', { name: 'Bind', exact: true }).click();
  await dialog(page).getByRole('button', { name: 'Take its binding away' }).click();
  await expect(field(page, 'body').locator('.binding-figure')).toHaveCount(0);
});
