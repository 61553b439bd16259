import { expect, test } from '../reader.ts';
import { signInAs } from '../staff.ts';
import { begin, choose, field, typeInBody } from '../writing.ts';

test('a reporter writes, the check refuses a number, and its fix is taken by keyboard', async ({
  page,
}) => {
  await signInAs(page, 'REPORTER');
  await begin(page, 'Many leave');
  await typeInBody(page, 'Since the decree about 370,000 ');
  const offers = page.getByRole('listbox', { name: 'What this number may mean' });
  await expect(offers).toBeHidden();
  const found = page.getByRole('list', { name: 'What the check found' });
  await expect(found).toContainText('370,000');
  await page.keyboard.press('F8');
  await page.keyboard.press('Alt+Enter');
  await expect(field(page, 'body')).toContainText('Since the decree more than 370,000');
  await expect(field(page, 'body').locator('.binding-figure')).toHaveText('more than 370,000');
  await expect(page.getByText(/^Saved at/)).toBeVisible();
});

test('typing a number offers what it may be bound to, and Enter binds it', async ({ page }) => {
  await signInAs(page, 'REPORTER');
  await begin(page, 'Offers');
  await typeInBody(page, 'Georgia counted more than 93,000');
  const offers = page.getByRole('listbox', { name: 'What this number may mean' });
  await expect(offers.getByRole('option').first()).toContainText('bind', { ignoreCase: true });
  await page.keyboard.press('Enter');
  await expect(field(page, 'body').locator('.binding-figure')).toHaveText('more than 93,000');
  await expect(page.getByRole('region', { name: 'Evidence' })).toContainText('93,000');
});

test('a bound number shows its evidence where one points, until Escape', async ({ page }) => {
  await signInAs(page, 'REPORTER');
  await begin(page, 'Pointed at');
  await typeInBody(page, 'Georgia counted more than 93,000');
  await expect(page.getByRole('listbox', { name: 'What this number may mean' })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type(' entries.');
  await field(page, 'headline').click();
  const note = page.getByRole('tooltip');
  await expect(note).toBeHidden();
  await field(page, 'body').locator('.binding-figure').hover();
  await expect(note).toContainText('Fontanka, 5 October 2022');
  await note.hover();
  await expect(note).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
});

test('a number needs no record for a reason that is chosen', async ({ page }) => {
  await signInAs(page, 'REPORTER');
  await begin(page, 'Exempt');
  await typeInBody(page, 'It is written in Article 76 of the code.');
  await choose(page, '76');
  await page
    .getByRole('toolbar', { name: 'Formatting' })
    .getByRole('button', { name: 'Exempt' })
    .click();
  const dialog = page.getByRole('dialog', { name: 'Needs no record' });
  await dialog.getByLabel(/Part of a name/).check();
  await dialog.getByRole('button', { name: 'Exempt it' }).click();
  await expect(field(page, 'body').locator('.binding-exempt')).toHaveText('76');
  await expect(page.getByRole('region', { name: 'Evidence' })).toContainText('Part of a name');
  await expect(page.getByText('No errors')).toBeVisible();
});

test('what is written is there again after the page is opened anew', async ({ page }) => {
  await signInAs(page, 'REPORTER');
  const address = await begin(page, 'Kept');
  await typeInBody(page, 'A line that stays.');
  await expect(page.getByText(/^Saved at/)).toBeVisible();
  await page.goto(address);
  await expect(field(page, 'body')).toContainText('A line that stays.');
});

test('a text that could not be saved is kept on the device and taken up again', async ({
  page,
  expectedComplaints,
}) => {
  expectedComplaints.push(/ERR_FAILED/);
  await signInAs(page, 'REPORTER');
  const address = await begin(page, 'Kept on the device');
  await page.route('**/admin/api/graphql', (route) => route.abort());
  await typeInBody(page, 'Written on a train.');
  await expect(page.getByText(/Your text is kept on this device/)).toBeVisible();
  page.once('dialog', (dialog) => void dialog.accept());
  await page.unroute('**/admin/api/graphql');
  await page.goto(address);
  await page.getByRole('button', { name: 'Go on with it' }).click();
  await expect(field(page, 'body')).toContainText('Written on a train.');
  await expect(page.getByText(/^Saved at/)).toBeVisible();
});
