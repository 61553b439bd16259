import { expect, test } from '../reader.ts';
import { inviteAs, signInAs } from '../staff.ts';

interface Entry {
  position: string;
  action: string;
  details: { email?: string };
  previousHash: string;
  hash: string;
}

test('the audit is searched, and says that its chain holds', async ({ page }) => {
  const email = `audited.${Date.now()}@newsroom.test`;
  await inviteAs(email, 'EDITOR');
  const { name } = await signInAs(page, 'EDITOR_IN_CHIEF');
  await page.goto('/admin/audit');
  await expect(page.getByText('The chain holds')).toBeVisible();

  await page.getByLabel('Words').fill(email);
  await page.getByRole('button', { name: 'Search' }).click();
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1)).toContainText('Grace Administrator');
  await expect(rows.nth(1)).toContainText('Invited');

  await page.getByLabel('Words').fill(name);
  await page.getByLabel('What was done').selectOption('Invitation accepted');
  await page.getByLabel('From').fill('today');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(rows).toHaveCount(2);
  await page.getByRole('link', { name, exact: true }).last().click();
  await expect(page.getByText(`Only what ${name} did.`)).toBeVisible();

  await page.goto('/admin/audit?from=3/10/2022');
  await expect(page.getByLabel('From')).toHaveAccessibleDescription(/can be read as two days/);
});

test('the audit is taken away whole, each entry chained to the one before it', async ({ page }) => {
  for (let count = 0; count < 110; count += 1) await inviteAs('again@newsroom.test', 'REPORTER');
  const { cookie } = await signInAs(page, 'EDITOR_IN_CHIEF');
  const take = async (format: string) => {
    const answer = await page.request.get(`/admin/api/audit?format=${format}&to=today`, {
      headers: { cookie },
    });
    expect(answer.status()).toBe(200);
    return (await answer.text()).trimEnd().split(/\r?\n/);
  };

  const entries = (await take('jsonl')).map((line) => JSON.parse(line) as Entry);
  expect(entries.length).toBeGreaterThan(110);
  expect(entries.at(-1)?.position).toBe('1');
  for (const [index, entry] of entries.slice(0, -1).entries()) {
    expect(entry.previousHash).toBe(entries[index + 1]?.hash);
  }
  expect((await take('csv')).length).toBeGreaterThan(entries.length);
});
