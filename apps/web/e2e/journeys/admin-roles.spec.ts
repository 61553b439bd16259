import type { Page } from '@playwright/test';
import { STATUS_COMPLAINT } from '../pages.ts';
import { expect, test } from '../reader.ts';
import { signInAs, type StaffRole } from '../staff.ts';

/** What each role may not do: a page that is not theirs, what is not offered, what is refused when asked all the same. */
const MAY_NOT: Readonly<
  Record<StaffRole, { pages: readonly string[]; asked: Readonly<Record<string, string>> }>
> = {
  REPORTER: {
    pages: ['/admin/people', '/admin/audit'],
    asked: {
      publishDraft:
        'mutation { publishDraft(input: { draftId: "x", version: 1, idempotencyKey: "x" }) { __typename } }',
      approveDraft: 'mutation { approveDraft(input: { draft: "x", version: 1 }) { __typename } }',
      runImport: 'mutation { runImport(input: { job: "x" }) { __typename } }',
    },
  },
  EDITOR: {
    pages: ['/admin/people', '/admin/audit'],
    asked: {
      recallArticle:
        'mutation { recallArticle(input: { slug: "mobilization-exodus", reason: "none at all", idempotencyKey: "x" }) { __typename } }',
      auditEntries: '{ auditEntries { totalCount } }',
    },
  },
  EDITOR_IN_CHIEF: {
    pages: ['/admin/people'],
    asked: {
      inviteStaff:
        'mutation { inviteStaff(input: { email: "x@newsroom.test", role: ADMINISTRATOR }) { __typename } }',
    },
  },
  ADMINISTRATOR: { pages: [], asked: {} },
};

/** Asks from the page itself, with its cookie, as a script in it could. */
const ask = (page: Page, query: string) =>
  page.evaluate(async (body) => {
    const answer = await fetch('/admin/api/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: body }),
    });
    const { errors } = (await answer.json()) as { errors?: { extensions: { code: string } }[] };
    return errors?.map(({ extensions }) => extensions.code) ?? [];
  }, query);

for (const role of Object.keys(MAY_NOT) as StaffRole[]) {
  test(`${role}: what is for others is not shown, and is refused when it is asked for`, async ({
    page,
    expectedComplaints,
  }) => {
    expectedComplaints.push(STATUS_COMPLAINT);
    const { pages, asked } = MAY_NOT[role];
    await signInAs(page, role);
    for (const path of pages) {
      expect((await page.goto(path))?.status(), path).toBe(403);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'This part of the newsroom is not yours',
      );
    }
    await page.goto('/admin/articles');
    const sections = page.getByRole('navigation', { name: 'Newsroom' });
    await expect(sections.getByRole('link', { name: 'People' })).toHaveCount(
      role === 'ADMINISTRATOR' ? 1 : 0,
    );
    await expect(page.getByRole('button', { name: /^Recall…/ }).first()).toBeVisible({
      visible: role === 'EDITOR_IN_CHIEF' || role === 'ADMINISTRATOR',
    });
    for (const [name, query] of Object.entries(asked)) {
      expect(await ask(page, query), name).toEqual(['FORBIDDEN']);
    }
  });
}

test('nobody: every page leads to sign in, and nothing is answered', async ({
  page,
  expectedComplaints,
}) => {
  expectedComplaints.push(STATUS_COMPLAINT);
  for (const path of ['/admin', '/admin/articles', '/admin/records', '/admin/audit']) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/admin\/sign-in/);
  }
  expect(await ask(page, '{ viewer { name } }')).toEqual(['UNAUTHENTICATED']);
});
