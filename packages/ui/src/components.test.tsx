import type { Verdict } from '@headcount/ledger';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';

import { BoundFigure } from './bound-figure.tsx';
import { ChartFigure } from './chart-figure.tsx';
import { DataTable } from './data-table.tsx';
import { EvidenceNote } from './evidence-note.tsx';
import { Field } from './field.tsx';
import { Quotation } from './quotation.tsx';
import { SiteHeader } from './site-header.tsx';
import { SumTable } from './sum-table.tsx';
import { TextInput } from './text-input.tsx';
import { VerdictMark } from './verdict-mark.tsx';

const textOf = (element: React.ReactElement) =>
  renderToStaticMarkup(element)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

describe('a verdict', () => {
  test.each<[Verdict, string]>([
    ['PROVEN', 'Proven'],
    ['PROVEN_WITH_ASSUMPTIONS', 'Proven with assumptions'],
    ['POSSIBLE', 'Possible, not proven'],
    ['CONTRADICTED', 'Contradicted'],
  ])('%s has its word, shown or spoken', (verdict, word) => {
    expect(textOf(<VerdictMark verdict={verdict} />)).toBe(word);
    expect(textOf(<VerdictMark verdict={verdict} word="shown" />)).toBe(word);
  });
});

describe('a bound figure', () => {
  test('that is proven carries no mark', () => {
    const html = renderToStaticMarkup(
      <BoundFigure href="#note-1" verdict="PROVEN">
        more than 305,000
      </BoundFigure>,
    );
    expect(html).toBe('<a class="bound-figure" href="#note-1">more than 305,000</a>');
  });

  test('that is not proven carries its mark, and leads to its note without JavaScript', () => {
    const html = renderToStaticMarkup(
      <BoundFigure href="#note-2" verdict="PROVEN_WITH_ASSUMPTIONS" note={2}>
        more than 370,000
      </BoundFigure>,
    );
    expect(html).toContain('href="#note-2"');
    expect(html).toContain('data-note="2"');
    expect(html).toMatch(/<sup>.*Proven with assumptions.*<\/sup>/);
  });
});

test('an evidence note keeps its order: words, who, carried by, others, verdict, how', () => {
  const note = (
    <EvidenceNote
      words={['more than 200,000']}
      attribution="Interior Ministry of Kazakhstan, 4 October"
      carriedBy="RFE/RL"
      others="three wordings"
      verdict={<b>Proven</b>}
      how={<a href="#how">See the sum</a>}
    />
  );
  expect(textOf(note)).toBe(
    'more than 200,000 Interior Ministry of Kazakhstan, 4 October RFE/RL three wordings Proven See the sum',
  );
});

test('a quotation names its speaker and keeps the original language', () => {
  const role = 'deputy director';
  const html = renderToStaticMarkup(
    <Quotation
      words="The more Putin mobilizes, the more men will leave."
      speaker="Joel Hickman"
      role={role}
      original={{ lang: 'ru', language: 'Russian', words: 'слова' }}
    />,
  );
  expect(html).toMatch(/<blockquote>.*<\/blockquote>.*Joel Hickman.*, deputy director/);
  expect(html).toMatch(/<details.*In Russian.*lang="ru".*слова/);
});

test('a table names its rows and columns, and each cell of a stacked row', () => {
  const html = renderToStaticMarkup(
    <DataTable
      caption="Reports"
      columns={[
        { key: 'place', header: 'Place' },
        { key: 'count', header: 'Number', align: 'end' },
      ]}
      rows={[{ key: 'kz', cells: { place: 'Kazakhstan', count: 'more than 200,000' } }]}
    />,
  );
  expect(html).toContain('<caption class="sr-only">Reports</caption>');
  expect(html).toMatch(/<th scope="row"[^>]*>Kazakhstan<\/th>/);
  expect(html).toMatch(/<td[^>]*data-align="end"[^>]*data-label="Number"[^>]*>more than 200,000/);
  expect(html).toMatch(/<section[^>]*aria-label="Reports"[^>]*tabindex="0"/);
});

test('a sum is written out with its total last', () => {
  const sum = (
    <SumTable
      caption="The sum"
      lines={[{ label: 'Kazakhstan', amount: '200,000', words: 'more than' }]}
      total={{ label: 'Together', amount: '200,000', words: 'more than' }}
    />
  );
  expect(textOf(sum)).toBe('The sum Kazakhstan 200,000 more than Together 200,000 more than');
});

test('a field’s control, hint and fault belong together by id', () => {
  const html = renderToStaticMarkup(
    <Field label="Known by" htmlFor="as-of" hint="A day" error="Write a day.">
      <TextInput id="as-of" aria-describedby="as-of-hint as-of-error" />
    </Field>,
  );
  expect(html).toContain('for="as-of"');
  expect(html).toContain('id="as-of-hint"');
  expect(html).toContain('id="as-of-error"');
});

test('the header says where the reader is and lets the keyboard pass', () => {
  const html = renderToStaticMarkup(
    <SiteHeader
      name="Headcount"
      links={[
        { href: '/explore', label: 'Explore', isCurrent: true },
        { href: '/sources', label: 'Sources' },
      ]}
    />,
  );
  expect(html).toContain('href="#main"');
  expect(html.match(/aria-current="page"/g)).toHaveLength(1);
});

test('a drawing comes with its title and its table', () => {
  const figure = (
    <ChartFigure title="What was reported" help="Each part is the least." table={<p>the table</p>}>
      <p>the drawing</p>
    </ChartFigure>
  );
  expect(textOf(figure)).toBe(
    'What was reported Each part is the least. the drawing The numbers as a table the table',
  );
});
