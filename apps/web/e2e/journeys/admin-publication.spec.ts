import type { Page } from '@playwright/test';
import { expect, test } from '../reader.ts';
import { signInAs } from '../staff.ts';

const surface = (page: Page) => page.getByRole('textbox', { name: 'The article' });
const field = (page: Page, name: string) => surface(page).locator(`[data-field="${name}"]`);
const review = (page: Page) => page.getByRole('region', { name: 'Review' });

async function write(page: Page, name: string, words: string): Promise<void> {
  const place = field(page, name);
  await (name === 'body' ? place.locator('p').last() : place).click();
  await page.keyboard.type(words);
}

/** Types words that end in a number, and takes the first thing that it may be bound to. */
async function writeBound(page: Page, words: string): Promise<void> {
  await page.keyboard.type(words);
  await expect(page.getByRole('listbox', { name: 'What this number may mean' })).toBeVisible();
  await page.keyboard.press('Enter');
}

test('a reporter writes, a second person approves, it goes out, and a reader sees it at once', async ({
  page,
}) => {
  test.slow();
  const slug = `three-numbers-${Date.now()}`;
  await signInAs(page, 'REPORTER');
  await page.goto('/admin/articles');
  await page.getByLabel('Headline of a new article').fill('What the neighbours counted');
  await page.getByRole('button', { name: 'Begin it' }).click();
  await write(page, 'standfirst', 'What the ministries said of their borders.');
  await write(page, 'body', 'Kazakhstan’s interior ministry said it had counted ');
  await writeBound(page, 'more than 200,000');
  await page.keyboard.type(
    ' entries from Russia. Georgia’s interior ministry said it had counted ',
  );
  await writeBound(page, 'more than 93,000');
  await page.keyboard.type(' entries. Mongolia’s border agency said it had counted ');
  await writeBound(page, 'at least 12,000');
  await page.keyboard.type(' entries.');
  await expect(field(page, 'body').locator('.binding-figure')).toHaveCount(3);
  await write(page, 'card', 'The neighbours counted who came.');
  await page.getByLabel('Address', { exact: true }).fill(slug);
  await expect(page.getByText('No errors')).toBeVisible();
  await review(page).getByRole('button', { name: 'Hand in for review' }).click();
  await expect(review(page)).toContainText('In review');
  await expect(review(page).getByRole('button', { name: 'Approve' })).toBeHidden();
  const draft = page.url();

  await signInAs(page, 'EDITOR');
  await page.goto(draft);
  await review(page).getByRole('button', { name: 'Approve' }).click();
  await expect(review(page)).toContainText('Approved');
  await review(page).getByRole('button', { name: 'Publish…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish' });
  await expect(dialog).toContainText('Nothing stands in the way');
  await dialog.getByRole('button', { name: 'Publish now' }).click();
  await expect(review(page)).toContainText('Published as it stands');

  await page.context().clearCookies();
  await page.goto(`/articles/${slug}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What the neighbours counted');
  await expect(page.getByRole('article')).toContainText('more than 93,000');
});

test('an editor does not approve what they wrote themselves, and sends back with a note', async ({
  page,
}) => {
  await signInAs(page, 'EDITOR');
  await page.goto('/admin/articles');
  await page.getByLabel('Headline of a new article').fill('My own');
  await page.getByRole('button', { name: 'Begin it' }).click();
  await review(page).getByRole('button', { name: 'Hand in for review' }).click();
  await expect(review(page)).toContainText('another editor approves it');
  await expect(review(page).getByRole('button', { name: 'Approve' })).toBeHidden();
  await review(page).getByRole('button', { name: 'Send back…' }).click();
  await page.getByLabel('What is to be done').fill('Name the ministry.');
  await page.getByRole('button', { name: 'Send it back' }).click();
  await expect(review(page)).toContainText('Name the ministry.');
});

test('what stands in the way of publication is said, and an error stands only with a reason', async ({
  page,
}) => {
  await signInAs(page, 'EDITOR_IN_CHIEF');
  await page.goto('/admin/articles');
  await page.getByLabel('Headline of a new article').fill('About 370,000 left');
  await page.getByRole('button', { name: 'Begin it' }).click();
  await review(page).getByRole('button', { name: 'Publish…' }).click();
  const obstacles = page.getByRole('list', { name: 'What stands in the way' });
  await expect(obstacles).toContainText('It has no address');
  await expect(obstacles).toContainText('370,000');
  await expect(page.getByRole('button', { name: 'Publish now' })).toBeDisabled();
  await obstacles.getByText('Let it stand…').first().click();
  await obstacles
    .getByLabel('Why it may stand')
    .first()
    .fill('The minister rounded it so himself.');
  await obstacles.getByRole('button', { name: 'Let it stand' }).first().click();
  await expect(page.getByText('Readers will see this reason')).toBeVisible();
});

test('a published article is corrected, and its history tells before, after and why', async ({
  page,
}) => {
  test.slow();
  await signInAs(page, 'EDITOR_IN_CHIEF');
  await page.goto('/admin/articles');
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Kazakhstan' })
    .getByRole('button', { name: 'Open for a new revision' })
    .click();
  const corrections = page.getByRole('region', { name: 'Corrections' });
  await expect(corrections).toContainText('None waits');
  const first = (await field(page, 'standfirst').innerText()).trim();
  const word = first.split(' ')[0] ?? '';
  await corrections.getByText('Draft a correction…').click();
  await corrections.getByLabel('The public text says').fill(first);
  await corrections.getByLabel('It is to say').fill(`${first} (corrected)`);
  await corrections.getByLabel('Why, for readers').fill('A test of the presses.');
  await corrections.getByRole('button', { name: 'Draft it' }).click();
  await corrections.getByRole('button', { name: 'Write it into the draft' }).click();
  await expect(field(page, 'standfirst')).toContainText('(corrected)');
  await review(page).getByRole('button', { name: 'Hand in for review' }).click();
  await review(page).getByRole('button', { name: 'Approve' }).click();
  await review(page).getByRole('button', { name: 'Publish…' }).click();
  await page.getByRole('button', { name: 'Publish now' }).click();
  await expect(review(page)).toContainText('Published as it stands');
  const address = await page.getByRole('link', { name: 'As readers see it' }).getAttribute('href');

  await page.context().clearCookies();
  await page.goto(`${address}/history`);
  await expect(page.getByRole('main')).toContainText('A test of the presses.');
  await page.goto('/corrections');
  await expect(page.getByRole('main')).toContainText('A test of the presses.');
  expect(word).not.toBe('');
});
