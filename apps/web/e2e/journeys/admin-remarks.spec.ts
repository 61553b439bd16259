import { expect, test } from '../reader.ts';
import { expectSoundPage } from '../sound-page.ts';
import { signInAs } from '../staff.ts';
import { begin, choose, field, typeInBody } from '../writing.ts';

test('a remark stays at its words, tells when they change and when they are gone', async ({
  page,
}) => {
  test.slow();
  await signInAs(page, 'EDITOR');
  const address = await begin(page, 'Who counted');
  await typeInBody(page, 'On Sunday evening a long queue stood there.');
  await choose(page, 'a long queue');
  const remarks = page.getByRole('region', { name: 'Remarks' });
  await expect(remarks).toContainText('On “a long queue”');
  await remarks.getByLabel('A remark').fill('Which queue?');
  await remarks.getByRole('button', { name: 'Remark', exact: true }).click();
  const marked = field(page, 'body').locator('.remarked');
  await expect(marked).toHaveText('a long queue');
  await expect(remarks.getByRole('article')).toContainText('Which queue?');

  await signInAs(page, 'REPORTER');
  await page.goto(address);
  await expect(marked).toHaveText('a long queue');
  await choose(page, 'On Sunday evening');
  await page.keyboard.type('At Verkhny Lars, late,');
  await expect(marked).toHaveText('a long queue');
  await choose(page, 'queue');
  await page.keyboard.type('column');
  await expect(remarks.getByRole('article')).toContainText('a long column');
  await expect(remarks.getByRole('article')).toContainText('When it was read: a long queue');
  await expect(page.getByText(/^Saved at/)).toBeVisible();

  await page.goto(address);
  await expect(marked).toHaveText('a long column');
  await choose(page, 'a long column');
  await page.keyboard.press('Delete');
  await expect(marked).toHaveCount(0);
  await expect(remarks.getByRole('article')).toContainText('No longer in the text: a long queue');
  await page.keyboard.press('Control+z');
  await expect(marked).toHaveText('a long column');
  await remarks.getByRole('button', { name: 'Dealt with' }).click();
  await expect(remarks.getByRole('article')).toHaveCount(0);
  await expect(marked).toHaveCount(0);
});

test('the pages of a draft: axe finds nothing, in light and in dark, and nothing overflows', async ({
  page,
}) => {
  test.slow();
  await signInAs(page, 'EDITOR');
  const address = await begin(page, 'What the neighbours counted');
  await typeInBody(page, 'Georgia counted more than 93,000');
  await expect(page.getByRole('listbox', { name: 'What this number may mean' })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type(' entries, and about 370,000 people left.');
  await choose(page, 'entries');
  await page.getByLabel('A remark').fill('By whom?');
  await page.getByRole('button', { name: 'Remark', exact: true }).click();
  await expect(field(page, 'body').locator('.remarked')).toHaveText('entries');
  await expect(page.getByRole('list', { name: 'What the check found' })).toContainText('370,000');
  await expectSoundPage(page);
  for (const path of ['/admin/articles', `${address}/preview`, `${address}/history`]) {
    await page.goto(path);
    await expectSoundPage(page);
  }
});
