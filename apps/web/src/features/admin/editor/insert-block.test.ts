import { getSchema, type JSONContent } from '@tiptap/core';
import { EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { withBlock } from './insert-block.ts';
import { ARTICLE_EXTENSIONS } from './schema/article-extensions.ts';

const schema = getSchema(ARTICLE_EXTENSIONS);
const paragraph = (text = ''): JSONContent =>
  text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text }] };
const chart = (caption: string): JSONContent => ({ type: 'chart', attrs: { caption } });

/** An article with this body, and the caret in its first text or on its first drawing. */
function stateWith(body: JSONContent[], at: 'TEXT' | 'DRAWING' | 'HEADLINE' = 'TEXT'): EditorState {
  const doc = schema.nodeFromJSON({
    type: 'article',
    content: [
      { type: 'headline', content: [{ type: 'text', text: 'Line' }] },
      { type: 'standfirst' },
      { type: 'body', content: body },
      { type: 'card' },
    ],
  });
  let [text, drawing] = [0, 0];
  doc.descendants((node, position, parent) => {
    if (parent?.type.name === 'body' && node.isTextblock && text === 0) text = position + 1;
    if (node.type.name === 'chart' && drawing === 0) drawing = position;
  });
  const selection =
    at === 'DRAWING'
      ? NodeSelection.create(doc, drawing)
      : TextSelection.create(doc, at === 'TEXT' ? text : 2);
  return EditorState.create({ doc, selection });
}

const told = (state: EditorState): string[] => {
  const blocks: string[] = [];
  state.doc.child(2).forEach(({ type, attrs, textContent }) => {
    blocks.push(type.name === 'chart' ? `[${attrs['caption']}]` : textContent);
  });
  return blocks;
};

const drawn = (state: EditorState) =>
  state.apply(withBlock(state, schema.nodeFromJSON(chart('new'))));

test.each([
  [
    'after the paragraph of the caret',
    [paragraph('one'), paragraph('two')],
    'TEXT',
    ['one', '[new]', 'two'],
  ],
  ['in the place of an empty paragraph', [paragraph(), paragraph('two')], 'TEXT', ['[new]', 'two']],
  ['into an empty body', [paragraph()], 'TEXT', ['[new]']],
  [
    'after the drawing that is chosen',
    [chart('old'), paragraph('two')],
    'DRAWING',
    ['[old]', '[new]', 'two'],
  ],
  ['after the only block, a drawing', [chart('old')], 'DRAWING', ['[old]', '[new]']],
  [
    'at the end, from the headline',
    [paragraph('one'), chart('old')],
    'HEADLINE',
    ['one', '[old]', '[new]'],
  ],
  [
    'at the end, from the headline, in the place of nothing',
    [chart('old'), paragraph()],
    'HEADLINE',
    ['[old]', '[new]'],
  ],
] as const)('a block goes %s', (_, body, at, blocks) => {
  expect(told(drawn(stateWith([...body], at)))).toEqual(blocks);
});

test('what is written next stands behind the block, and takes the place of nothing', () => {
  const between = drawn(stateWith([paragraph('one'), paragraph('two')]));
  expect(told(between.apply(between.tr.insertText('more ')))).toEqual(['one', '[new]', 'more two']);
  const last = drawn(stateWith([paragraph()]));
  expect(told(last.apply(last.tr.insertText('more')))).toEqual(['[new]', 'more']);
});
