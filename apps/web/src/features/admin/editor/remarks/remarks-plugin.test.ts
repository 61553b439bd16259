import { getSchema } from '@tiptap/core';
import { history, undo } from '@tiptap/pm/history';
import { EditorState, type Transaction } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import type { ArticleDocument } from '@headcount/ledger';
import { ARTICLE_EXTENSIONS } from '../schema/article-extensions.ts';
import { placedRemarks, REMARKS, remarksPlugin } from './remarks-plugin.ts';

const schema = getSchema(ARTICLE_EXTENSIONS);
const article = (...paragraphs: string[]): ArticleDocument => ({
  type: 'article',
  content: [
    { type: 'headline', content: [{ type: 'text', text: 'Thousands leave' }] },
    { type: 'standfirst' },
    {
      type: 'body',
      content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
    },
    { type: 'card' },
  ],
});
const QUEUE = 'The queue was six miles long.';
const AT = { path: [2, 0], from: 14, to: 23, words: 'six miles' };

/** A text of this line and others, with a remark on its "six miles". */
function open(...paragraphs: string[]): Writing {
  const doc = schema.nodeFromJSON(article(QUEUE, ...paragraphs));
  const writing = new Writing(EditorState.create({ doc, plugins: [history(), remarksPlugin()] }));
  writing.say([{ id: 'a', place: AT }]);
  return writing;
}

class Writing {
  #state: EditorState;
  constructor(state: EditorState) {
    this.#state = state;
  }
  do = (act: (transaction: Transaction, at: (words: string) => number) => Transaction) => {
    this.#state = this.#state.apply(act(this.#state.tr, (words) => this.#find(words)));
  };
  say = (remarks: object[]) => this.do((now) => now.setMeta(REMARKS, remarks));
  undo = () => undo(this.#state, (transaction) => (this.#state = this.#state.apply(transaction)));
  remarked = (): string[] =>
    placedRemarks(this.#state).map(({ from, to }) => this.#state.doc.textBetween(from, to));
  #find(words: string): number {
    let found = -1;
    this.#state.doc.descendants((node, position) => {
      const at = node.text?.indexOf(words) ?? -1;
      if (at >= 0) found = position + at;
    });
    return found;
  }
}

test('a remark stays at its words while the text changes around them and in them', () => {
  const writing = open();
  writing.do((now, at) => now.insertText('On the road: ', at('The queue')));
  expect(writing.remarked()).toEqual(['six miles']);
  writing.do((now, at) => now.insertText('or seven ', at('miles')));
  expect(writing.remarked()).toEqual(['six or seven miles']);
});

test('a word that is written on, or written over key by key, keeps its remark', () => {
  const writing = open();
  writing.do((now, at) => now.insertText('tones', at('miles'), at(' long')));
  writing.do((now, at) => now.insertText('x', at(' long')));
  writing.do((now, at) => now.insertText(' or so', at(' long')));
  expect(writing.remarked()).toEqual(['six tonesx']);
});

test('a remark whose words are taken out is at none, and is there again when that is undone', () => {
  const writing = open();
  writing.do((now, at) => now.delete(at('six miles'), at('long')));
  expect(writing.remarked()).toEqual([]);
  writing.undo();
  expect(writing.remarked()).toEqual(['six miles']);
});

test('a remark whose words are cut is at them again where they are pasted', () => {
  const writing = open('Cars stood still.');
  writing.do((now, at) => now.delete(at('six miles'), at('long')));
  writing.do((now, at) =>
    now.insertText('for six miles ', at('still')).setMeta('uiEvent', 'paste'),
  );
  expect(writing.remarked()).toEqual(['six miles']);
});

test('a remark is found again when the whole text is replaced', () => {
  const writing = open();
  const other = schema.nodeFromJSON(article('A line above.', QUEUE.replace('The', 'That')));
  writing.do((now) => now.replaceWith(0, now.doc.content.size, other.content));
  expect(writing.remarked()).toEqual(['six miles']);
});

test('a remark that is dealt with is shown no more, and one that is known keeps its place', () => {
  const writing = open('Cars stood still.');
  writing.do((now, at) => now.insertText('Then: ', at('The queue')));
  const second = { id: 'b', place: { path: [2, 1], from: 0, to: 4, words: 'Cars' } };
  writing.say([{ id: 'a', place: AT }, second]);
  expect(writing.remarked()).toEqual(['six miles', 'Cars']);
  writing.say([second]);
  expect(writing.remarked()).toEqual(['Cars']);
});
