import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Difference_DifferenceFragment } from '@/generated/graphql.ts';
import { Difference } from './difference.tsx';

type Blocks = Difference_DifferenceFragment['blocks'];

function drawn(blocks: Blocks): string {
  const difference = { from: { revision: 1 }, to: { revision: 2 }, blocks };
  // Masking is of types only: the fragment's data is the data.
  return renderToStaticMarkup(<Difference difference={difference as never} language="en" />);
}

const kept = (text: string): Blocks[number] => ({
  field: 'BODY',
  kind: 'KEPT',
  parts: [{ kind: 'KEPT', text }],
});

test('what was added and taken out is marked, and said to those who hear it', () => {
  const html = drawn([
    {
      field: 'HEADLINE',
      kind: 'CHANGED',
      parts: [
        { kind: 'KEPT', text: 'Some ' },
        { kind: 'REMOVED', text: 'left' },
        { kind: 'ADDED', text: 'stayed' },
      ],
    },
  ]);
  expect(html).toContain('Headline, changed');
  expect(html).toMatch(/Some <del [^>]*><span lang="en" class="sr-only">taken out: <\/span>left/);
  expect(html).toMatch(/<ins [^>]*><span lang="en" class="sr-only">added: <\/span>stayed/);
});

test('blocks that stand as they stood are folded', () => {
  const html = drawn([
    kept('One.'),
    kept('Two.'),
    { field: 'BODY', kind: 'ADDED', parts: [{ kind: 'ADDED', text: 'Three.' }] },
  ]);
  expect(html).toContain('2 parts unchanged');
  expect(html).not.toContain('One.');
  expect(html).toContain('Text, new');
});

test('two revisions with the same words are said to be the same', () => {
  expect(drawn([kept('One.')])).toContain('Revision 2 says the same as revision 1, word for word.');
});
