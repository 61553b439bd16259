import type { ArticleDocument, Mark } from '@headcount/ledger';
import { expect, test } from 'vitest';
import { numberMarks, withBindingKeys } from './number-marks.ts';

const total: Mark = {
  type: 'figure',
  attrs: { figure: 'total', words: 'MORE_THAN', value: '370000' },
};
const bold: Mark = { type: 'bold' };

const document: ArticleDocument = {
  type: 'article',
  content: [
    { type: 'headline', content: [{ type: 'text', text: 'More than 370,000', marks: [total] }] },
    {
      type: 'body',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'So ' },
            { type: 'text', text: 'more than ', marks: [total] },
            { type: 'text', text: '370,000', marks: [bold, total] },
            { type: 'text', text: ', then ' },
            { type: 'text', text: 'more than 370,000', marks: [total] },
          ],
        },
      ],
    },
  ],
};

test('words under one mark are one binding, half of them bold or not', () => {
  expect(numberMarks(document).map(({ key, text }) => [key, text])).toEqual([
    ['n1', 'More than 370,000'],
    ['n2', 'more than 370,000'],
    ['n3', 'more than 370,000'],
  ]);
});

const keyed = (key: string) => ({ type: 'figure', attrs: { ...total.attrs, binding: key } });

test('each mark of the document carries the key of its binding, and nothing else changes', () => {
  const numbered = withBindingKeys(document);
  const body = numbered.content[1];
  const [paragraph] = body?.type === 'body' ? body.content : [];
  const marks = paragraph?.type === 'paragraph' ? paragraph.content?.map((node) => node.marks) : [];
  expect(marks).toEqual([undefined, [keyed('n2')], [bold, keyed('n2')], undefined, [keyed('n3')]]);
  expect(JSON.parse(JSON.stringify(numbered).replaceAll(/,"binding":"n\d+"/g, ''))).toEqual(
    document,
  );
});
