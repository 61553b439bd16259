import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { parseCsv } from '../parse-csv.ts';
import { expect, test } from '../reader.ts';
import { expectSoundPage } from '../sound-page.ts';
import { signInAs } from '../staff.ts';

/** In the manner of Mali's published population movements, with a total that is wrong and a count that is none. */
const FILE = `Date,IDPs,Refugees,Total
#period_date,#idp_num,#refugee_num,#aff_num
Janvier 2013,100,50,150
Février 2013,110,60,170
Mars 2013,120,70,199
Avril 2013,130,80,210
Mai 2013,=1+1,90,90
Juin 2013,150,100,250
`;

/** A whole file is worked on in its turn, by a thread that has to start. */
const IN_ITS_TURN = { timeout: 20_000 };

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const main = (page: Page) => page.getByRole('main');

async function upload(page: Page, content = FILE, name = 'counts.csv') {
  await page.goto('/admin/import');
  await page.getByLabel('File').setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(content),
  });
  await button(page, 'Upload').click();
  await expect(page.getByRole('heading', { name: 'How is the file written?' })).toBeVisible();
}

async function confirmConventions(page: Page) {
  await button(page, 'Confirm: the file is written so').click();
  await expect(page.getByText('Mappings that fit this file')).toBeVisible();
}

async function chooseShipped(page: Page) {
  await page.getByRole('button', { name: 'Mali: population movements' }).click();
  await button(page, 'Judge the first rows').click();
  await expect(page.getByRole('heading', { name: 'The first rows' })).toBeVisible();
}

test('a file with hashtags is confirmed, mapped, rehearsed, recorded, and adds nothing twice', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signInAs(page, 'EDITOR');
  await upload(page, FILE, 'mouvements.csv');

  // Every convention is shown with what was seen, and waits for a person.
  await expect(page.getByText('Detected: confirm.')).toHaveCount(5);
  await expect(page.getByText('all are months in French only')).toBeVisible();
  await expect(page.getByRole('radio', { name: /^French/ })).toBeChecked();
  await confirmConventions(page);
  await chooseShipped(page);
  await expect(main(page)).toContainText('100 displaced people, January 2013');

  await button(page, 'Dry run over the whole file').click();
  await expect(page.getByRole('heading', { name: 'What would change' })).toBeVisible(IN_ITS_TURN);
  await expect(main(page)).toContainText('11 new reports');
  await expect(main(page)).toContainText('5 rows added up, 1 of them wrong');
  await expect(main(page)).toContainText('IDPs + Refugees is 190, but Total says 199');

  await page.getByRole('link', { name: 'Each refused row' }).click();
  const row = page.getByRole('table', { name: 'Refused rows' }).getByRole('row').nth(1);
  await expect(row).toContainText('IDPs');
  await expect(row).toContainText('=1+1');
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: '1 refused row as CSV' }).click();
  const rows = parseCsv(await readFile(await (await downloading).path(), 'utf8'));
  expect(rows[1]?.slice(0, 4)).toEqual(['7', 'IDPs', "'=1+1", 'NOT_A_NUMBER']);

  await expectSoundPage(page);

  await page.getByRole('link', { name: '3 Check and record' }).click();
  await button(page, 'Record it').click();
  await expect(page.getByRole('heading', { name: 'What was recorded' })).toBeVisible(IN_ITS_TURN);
  await expect(main(page)).toContainText('11 new reports');

  await upload(page, FILE, 'mouvements.csv');
  await confirmConventions(page);
  await chooseShipped(page);
  await button(page, 'Dry run over the whole file').click();
  await expect(main(page)).toContainText(
    'Nothing would be added: the ledger has all 11 counts',
    IN_ITS_TURN,
  );
  await button(page, 'Record it').click();
  await expect(main(page)).toContainText(
    'Nothing was added: the ledger has all 11 counts',
    IN_ITS_TURN,
  );

  await page.goto('/admin/import');
  const jobs = page.getByRole('row').filter({ hasText: 'mouvements.csv' });
  await expect(jobs.nth(0)).toContainText('Nothing new: 11 were there already');
  await expect(jobs.nth(1)).toContainText('11 new');
});

test('what could be read in two ways is not chosen for anybody', async ({ page }) => {
  await signInAs(page, 'REPORTER');
  await upload(page, 'day,who,entries\n04/10/2022,A,"1,234"\n05/10/2022,B,"2,345"\n');
  await expect(page.getByText('Cannot be told: choose.')).toHaveCount(2);
  await button(page, 'Confirm: the file is written so').click();
  await expect(main(page).getByRole('alert')).toContainText('In which order are dates written?');
  await page.getByRole('radio', { name: /^day, month, year.*04\/10\/2022 → 2022-10-04/ }).check();
  await page
    .getByRole('radio', { name: /^decimal point, thousands by comma.*1,234 → 1234/ })
    .check();
  await confirmConventions(page);
});

/** A file of entries by day, of which the first counts so many. */
const entries = (count: number) =>
  `day,crossed\n${Array.from({ length: 5 }, (_, at) => `2021-0${at + 1}-07,${count + at}`).join('\n')}\n`;

test('a mapping is said in a form, kept, and offered for the next file of its kind', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const name = `kept-${Date.now().toString(36)}`;
  await signInAs(page, 'REPORTER');
  await upload(page, entries(500));
  await confirmConventions(page);
  await page.getByLabel('A source that the ledger has not may be made').check();
  await page.getByLabel('Source', { exact: true }).fill('Border guard');
  await page.getByLabel('Its key').fill(`guard-${name}`);
  await page.getByLabel('What it is').selectOption('government');
  await page.getByLabel('Title of the citation').fill('Entries by day');
  await button(page, 'Say what a column counts').click();
  await page.getByLabel('The numbers stand in').selectOption({ index: 2 });
  await page.getByLabel('Counted, in words').fill('entries');
  await page.getByLabel('Population').fill('ALL_TRAVELLERS');
  await page.getByLabel('Measure').selectOption('entries');
  await page.getByLabel('One count is').selectOption('CROSSING');
  await page.getByLabel('Counted', { exact: true }).selectOption('FLOW');
  await page.getByLabel('To, or in').selectOption('one place for all rows');
  await page.getByRole('combobox', { name: 'To, or in: which place' }).fill('GE');
  await page.getByRole('option', { name: /^Georgia/ }).click();
  await page.getByLabel('The period is').selectOption('a day');
  await button(page, 'Judge the first rows').click();
  await expect(main(page).getByRole('alert')).toContainText('reports[0].period.from: is missing');
  await page.getByLabel('Written in').selectOption({ index: 1 });
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Keep it under this name').check();
  await button(page, 'Judge the first rows').click();
  await expect(main(page)).toContainText('500 entries');
  await expect(main(page)).toContainText('to Georgia');
  await button(page, 'Dry run over the whole file').click();
  await expect(main(page)).toContainText('5 new reports', IN_ITS_TURN);
  await expect(page.getByText('An editor can record it.')).toBeVisible();

  await upload(page, entries(700));
  await confirmConventions(page);
  await expect(main(page)).toContainText(`${name}, kept by`);
  await button(page, 'Judge the first rows').click();
  await expect(main(page)).toContainText('700 entries');
});
