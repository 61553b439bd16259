import { expect, test } from '../reader.ts';
import { askWith, makePerson, signInAs } from '../staff.ts';

const RECORD_QUOTE = /* GraphQL */ `
  mutation ($input: RecordQuoteInput!) {
    recordQuote(input: $input) {
      ... on QuoteRecorded {
        quote {
          key
          citation {
            key
          }
        }
      }
    }
  }
`;

const REPLACE_CITATION = /* GraphQL */ `
  mutation ($input: ReplaceCitationInput!) {
    replaceCitation(input: $input) {
      ... on CitationReplaced {
        citation {
          key
        }
      }
    }
  }
`;

interface Quoted {
  recordQuote: { quote: { key: string; citation: { key: string } } };
}

const quoteOf = (speaker: string, exact: string) => ({
  text: exact,
  language: 'en',
  speaker,
  reportedOn: '2022-10-02',
  citation: { new: { source: 'fontanka', exact, title: 'At the pas' } },
});

test('a citation is taken out of use and put back, then put right in what cites it, by keyboard', async ({
  page,
}) => {
  test.slow();
  const { cookie } = await signInAs(page, 'EDITOR');
  const input = quoteOf('A driver from Ufa', 'The queue did not move.');
  const { recordQuote } = await askWith<Quoted>(cookie, RECORD_QUOTE, { input });
  const { key, citation } = recordQuote.quote;
  await page.goto(`/admin/records/citations/${citation.key}`);
  const standing = page.getByRole('region', { name: 'Standing' });
  for (const [summary, told] of [
    ['It is no longer to be used…', 'No longer to be used: Nobody can find the page.'],
    ['It is to be used again…', 'This citation is in use.'],
  ] as const) {
    await standing.getByText(summary).focus();
    await page.keyboard.press('Enter');
    await standing.getByLabel('Why').focus();
    await page.keyboard.type('Nobody can find the page.');
    await page.keyboard.press('Enter');
    await expect(standing).toContainText(told);
  }

  const reach = page.getByRole('region', { name: 'What it would touch' });
  await expect(reach).toContainText('1 record cites it');
  await page.getByLabel('Why it changes').fill('The title was cut.');
  await page.keyboard.press('Control+Enter');
  const faults = page.getByRole('alert').filter({ hasText: 'cannot be recorded' });
  await expect(faults).toContainText('nothing would be put right');
  await page.getByLabel('Its title').focus();
  await page.keyboard.press('End');
  await page.keyboard.type('s');
  await page.keyboard.press('Control+Enter');
  await expect(page).not.toHaveURL(new RegExp(`${citation.key}$`));
  await expect(page.getByRole('main')).toContainText('It took the place of');
  const versions = page.getByRole('region', { name: 'Versions' });
  await expect(versions).toContainText('At the pas → At the pass');
  await expect(versions).toContainText(`Version 4 of ${citation.key}`);
  await expect(page.getByRole('region', { name: 'Where it is used' })).toContainText('Ufa');

  await page.goto(`/admin/records/quotes/${key}`);
  await expect(versions).toContainText('The title was cut.');
  await expect(versions).toContainText('Citation: Title');
  await page.goto(`/admin/records/citations/${citation.key}`);
  await expect(page.getByRole('main')).toContainText('Another citation took its place');
  await expect(page.getByRole('button', { name: 'Put it right' })).toHaveCount(0);
});

test('whoever puts a citation right after somebody else did loses nothing that was typed', async ({
  page,
}) => {
  test.slow();
  const { cookie } = await signInAs(page, 'EDITOR');
  const input = quoteOf('A driver from Perm', 'We sold the car.');
  const { recordQuote } = await askWith<Quoted>(cookie, RECORD_QUOTE, { input });
  const { key } = recordQuote.quote.citation;
  await page.goto(`/admin/records/citations/${key}`);
  await page.getByLabel('Address of the page').fill('https://www.fontanka.ru/2022/10/02/1/');
  await page.getByLabel('Why it changes').fill('The address was missing.');

  const { cookie: theirs, name } = await makePerson('EDITOR', 'other');
  const words = { ...input.citation.new, title: 'At the pass' };
  await askWith(theirs, REPLACE_CITATION, {
    input: { key, version: 1, newKey: 'we-sold-it', changeReason: 'A title.', citation: words },
  });

  await page.getByRole('button', { name: 'Put it right' }).click();
  const meanwhile = page.getByRole('alert', { name: 'Changed meanwhile' });
  await expect(meanwhile).toContainText(`${name} put another in its place meanwhile`);
  await expect(meanwhile).toContainText('Taken over: Its title, At the pas At the pass');

  // What was typed on the page of the old one waits on that of the new one.
  await page.goto(`/admin/records/citations/${key}`);
  await page.getByRole('link', { name: 'we-sold-it' }).first().click();
  const address = page.getByLabel('Address of the page');
  await expect(address).toHaveValue('https://www.fontanka.ru/2022/10/02/1/');
  await expect(page.getByLabel('Its title')).toHaveValue('At the pass');
  await page.getByRole('button', { name: 'Put it right' }).click();
  await expect(page.getByRole('main')).toContainText('It took the place of we-sold-it');
  await expect(page.getByRole('region', { name: 'Versions' })).toContainText(
    'The address was missing.',
  );
});

const RECORD = /* GraphQL */ `
  mutation ($assumption: RecordAssumptionInput!, $figure: RecordFigureInput!) {
    recordAssumption(input: $assumption) {
      __typename
    }
    recordFigure(input: $figure) {
      __typename
    }
  }
`;

test('an assumption is worded otherwise in the figure that makes it', async ({ page }) => {
  test.slow();
  const { cookie } = await signInAs(page, 'EDITOR');
  const recorded = await askWith(cookie, RECORD, {
    assumption: {
      key: 'nobody-came-back-badly',
      kind: 'GROSS_AS_NET',
      statement: 'Nobody did not come back.',
    },
    figure: {
      key: 'figure-to-be-worded',
      title: 'Into Kazakhstan, and stayed',
      kind: 'RECORD',
      measure: 'ENTRIES',
      unit: 'entries',
      window: { start: '2022-09-21', end: '2022-10-04' },
      slots: [{ label: 'Kazakhstan', crossing: 'ru-kz-2022-10-04' }],
      assumptions: ['nobody-came-back-badly'],
    },
  });
  expect(recorded).toMatchObject({ recordFigure: { __typename: 'FigureRecorded' } });
  await page.goto('/admin/records/assumptions/nobody-came-back-badly');
  const reach = page.getByRole('region', { name: 'What it would touch' });
  await expect(reach).toContainText('1 figure makes it');
  await page.getByLabel('The assumption as one sentence').fill('Everybody stayed.');
  await page.getByLabel('Why it changes').fill('Two noes are one too many.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('main')).toContainText('It took the place of nobody-came-back-badly');
  await expect(page.getByRole('region', { name: 'Versions' })).toContainText(
    'Nobody did not come back. → Everybody stayed.',
  );
  await page.goto('/admin/records/figures/figure-to-be-worded');
  await expect(page.getByRole('region', { name: 'Versions' })).toContainText(
    'Two noes are one too many.',
  );
});
