import { ADMIN_PAGES } from '../admin-pages.ts';
import { STATUS_COMPLAINT } from '../pages.ts';
import { expect, test } from '../reader.ts';
import { expectSoundPage } from '../sound-page.ts';
import { signInAs } from '../staff.ts';

for (const { name, path, role } of ADMIN_PAGES) {
  test(`${name}: axe finds nothing, in light and in dark, and nothing overflows`, async ({
    page,
  }) => {
    if (role) await signInAs(page, role);
    expect((await page.goto(path))?.status(), path).toBe(200);
    await expectSoundPage(page);
  });
}

test('who mistypes an address stays in the newsroom', async ({ page, expectedComplaints }) => {
  test.slow();
  expectedComplaints.push(STATUS_COMPLAINT);
  await signInAs(page, 'REPORTER');
  for (const path of ['/admin/nowhere', '/admin/records/sources/nowhere']) {
    expect((await page.goto(path))?.status(), path).toBe(404);
    await expect(page.getByRole('navigation', { name: 'Newsroom' })).toBeVisible();
    await expectSoundPage(page);
  }
});
