import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from '../reader.ts';
import { expectSoundPage } from '../sound-page.ts';
import { signInAs } from '../staff.ts';

test('a copy is kept with its hash, looked at again, and stands first when the words are not in it', async ({
  page,
}) => {
  test.slow();
  await signInAs(page, 'REPORTER');
  await page.goto('/admin/evidence');
  await page.getByLabel('Evidence of', { exact: true }).fill('Georgia');
  await page.getByRole('listbox').getByRole('option').first().click();
  const other = Buffer.from('<!doctype html><title>Another page</title><p>Nothing of it.</p>');
  await page
    .getByLabel('File', { exact: true })
    .setInputFiles({ name: 'another.html', mimeType: 'text/html', buffer: other });
  await page.getByRole('button', { name: 'Keep as evidence' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Evidence of a citation');
  const copy = page.getByRole('listitem').filter({ hasText: 'another.html' });
  await expect(copy).toContainText(createHash('sha256').update(other).digest('hex'));
  await expect(copy).toContainText('Words not found');
  const address = page.url();

  // The words that the citation quotes, in a saved page, are found over its markup.
  const quoted = (await page.locator('blockquote strong').innerText()).split(' ');
  const saved = Buffer.from(
    `<!doctype html><title>The page</title><p>${quoted.join(' <b></b>')}</p>`,
  );
  await page
    .getByLabel('File', { exact: true })
    .setInputFiles({ name: 'the-page.html', mimeType: 'text/html', buffer: saved });
  await page.getByRole('button', { name: 'Keep as evidence' }).click();
  const right = page.getByRole('listitem').filter({ hasText: 'the-page.html' }).first();
  await expect(right).toContainText('Words found');
  await right.getByRole('button', { name: 'Look again' }).click();
  await expect(right.getByRole('list').getByRole('listitem')).toHaveCount(2);

  const downloading = page.waitForEvent('download');
  await right.getByRole('link', { name: 'the-page.html' }).click();
  expect(await readFile(await (await downloading).path())).toEqual(saved);

  await page.goto('/admin/evidence');
  const failing = page.getByRole('table', { name: 'Failing copies' });
  await expect(failing).toContainText('another.html');
  await expect(failing).not.toContainText('the-page.html');
  await expectSoundPage(page);
  await page.goto('/admin');
  await page
    .getByRole('link', { name: /^Look at the copies/ })
    .first()
    .click();
  await expect(page).toHaveURL(address);
});

test('a file that is not what it says it is gets no place among the evidence', async ({
  page,
  expectedComplaints,
}) => {
  expectedComplaints.push(/415/);
  await signInAs(page, 'REPORTER');
  await page.goto('/admin/evidence');
  await page.getByRole('button', { name: 'Keep as evidence' }).click();
  await expect(page.getByRole('main')).toContainText('Choose the citation');
  await page.getByLabel('Evidence of', { exact: true }).fill('Georgia');
  await page.getByRole('listbox').getByRole('option').first().click();
  await page.getByLabel('File', { exact: true }).setInputFiles({
    name: 'program.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('MZ\u0090\u0000\u0003'),
  });
  await page.getByRole('button', { name: 'Keep as evidence' }).click();
  await expect(page.getByRole('main')).toContainText('“program.pdf” is not what it is said to be');
});
