import type { ArticleDocument } from '@headcount/ledger';
import { expect, test } from 'vitest';
import { openGateway } from '../../../test/open-gateway.ts';

const gateway = await openGateway();

const SLUG = 'mobilization-exodus';

interface Page {
  article: {
    bindings: { key: string; text: string; verdict: string | null; target: { slug: string } }[];
    claims: {
      text: string;
      verdict: string;
      explanation: string;
      assumptions: { key: string }[];
      figures: { slug: string }[];
    }[];
    document: ArticleDocument;
    coverage: { numbers: number; bound: number };
    sourcesIndependent: number;
  };
}

const read = () =>
  gateway.ask<Page>(`{ article(slug: "${SLUG}") {
    bindings { key text verdict target { ... on Figure { slug } ... on Event { slug } } }
    claims { text verdict explanation assumptions { key } figures { slug } }
    document coverage { numbers bound } sourcesIndependent
  } }`);

/** The marks of a document that carry a key, in the order in which they stand. */
function keysIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { marks = [], content = [] } = node as {
    marks?: { attrs?: { binding?: string } }[];
    content?: unknown[];
  };
  return [...marks.flatMap((mark) => mark.attrs?.binding ?? []), ...content.flatMap(keysIn)];
}

test('every bound number of the prose names its binding, in reading order', async () => {
  const { article } = await read();
  expect(article.bindings.length).toBeGreaterThan(10);
  expect(article.bindings.map(({ key }) => key)).toEqual(
    article.bindings.map((_binding, index) => `n${index + 1}`),
  );
  expect(keysIn(article.document)).toEqual(article.bindings.map(({ key }) => key));
});

test('a binding tells the words as printed, what they stand on and what the ledger says', async () => {
  const { article } = await read();
  expect(article.bindings[0]).toEqual({
    key: 'n1',
    text: 'more than 370,000',
    verdict: 'PROVEN_WITH_ASSUMPTIONS',
    target: { slug: 'total-entries' },
  });
  expect(article.bindings.find(({ text }) => text === 'six miles')).toMatchObject({
    verdict: null,
    target: { slug: 'queue-at-georgian-border' },
  });
});

test('no claim of the founding story is printed that the ledger does not bear out', async () => {
  const { article } = await read();
  for (const claim of article.claims) expect(claim.verdict).toMatch(/^PROVEN/);
  expect(article.claims[0]).toMatchObject({
    verdict: 'PROVEN_WITH_ASSUMPTIONS',
    assumptions: [{ key: 'entries-against-a-quota' }],
    figures: [{ slug: 'entries-without-eu' }, { slug: 'called-up' }],
  });
  expect(article.claims.find(({ text }) => text === 'more than 305,000')?.verdict).toBe('PROVEN');
});

test('a claim that is repeated is judged once', async () => {
  const { article } = await read();
  const comparisons = article.claims.filter(({ figures }) => figures.length === 2);
  const pairs = comparisons.map(({ figures }) => figures.map(({ slug }) => slug).join(' > '));
  expect(new Set(pairs).size).toBe(pairs.length);
});

test('coverage counts the numbers that are bound', async () => {
  const { article } = await read();
  expect(article.coverage.bound).toBe(article.bindings.length);
  expect(article.sourcesIndependent).toBeGreaterThan(4);
});

const EVIDENCE = `
  fragment Evidence on Crossing {
    id key origin { code name } destination { code name } measure
    quantity { text lower lowerEnd upper upperEnd sourceWording qualifier }
    periodStart periodEnd periodNote reportedOn reportedNote note
    citation { text url title publishedOn quotedWords statedBy source { slug name } via { slug name } }
  }`;

const WHOLE_PAGE = `query ArticlePage($slug: String!, $asOf: DateTime) {
  article(slug: $slug, asOf: $asOf) {
    id slug headline standfirst card byline dateline publishedAt revisedAt language document
    bindings { key text verdict claim { words value text } target { __typename
      ... on Figure { slug title evaluation { text verdict inputs { label contribution record { ...Evidence } } } }
      ... on Event { slug title quantity { text } citation { text url } } } }
    claims { text verdict explanation missing assumptions { key statement } figures { slug title } }
    figures { slug title unit windowStart windowEnd evaluation {
      lower lowerEnd upper upperEnd text derivation sourcesIndependent
      inputs { label contribution counted reason lower upper record { ...Evidence } }
      assumptions { assumption { statement } isRelied standing }
      caveats { code message records { id } } refusals { message } } }
    quotes { key text speaker speakerRole citation { text url } }
    events { slug title startOn endOn periodNote place { name } quantity { text } }
    coverage { numbers bound } sourcesIndependent
    corrections { publishedAt before after reason }
  }
}${EVIDENCE}`;

test('the whole page is one question of at most nine statements', async () => {
  const statements = await gateway.statements(WHOLE_PAGE, { slug: SLUG });
  expect(statements.slice(9)).toEqual([]);
});

test('the whole page keeps the limits of the front door', async () => {
  const { status, body } = await gateway.answer(WHOLE_PAGE, { slug: SLUG });
  expect(body.errors).toEqual([]);
  expect(status).toBe(200);
});
