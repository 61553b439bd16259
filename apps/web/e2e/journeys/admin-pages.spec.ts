import { ADMIN_PAGES } from '../admin-pages.ts';
import { test } from '../reader.ts';
import { expectSoundPage } from '../sound-page.ts';
import { signInAs } from '../staff.ts';

for (const { name, path, role } of ADMIN_PAGES) {
  test(`${name}: axe finds nothing, in light and in dark, and nothing overflows`, async ({
    page,
  }) => {
    if (role) await signInAs(page, role);
    await page.goto(path);
    await expectSoundPage(page);
  });
}
