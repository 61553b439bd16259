import { Node } from '@tiptap/core';

/** The article itself: its four fields, each once, in the order of the page. */
export const ArticleNode = Node.create({
  name: 'article',
  topNode: true,
  content: 'headline standfirst body card',
});

/** A field of one line of words. Enter goes on to the next field. */
const lineField = (name: 'headline' | 'standfirst' | 'card', tag: string) =>
  Node.create({
    name,
    content: 'text*',
    defining: true,
    isolating: true,
    parseHTML: () => [{ tag: `${tag}[data-field="${name}"]` }],
    renderHTML: () => [tag, { 'data-field': name }, 0],
    addKeyboardShortcuts() {
      return {
        Enter: ({ editor }) => {
          const { $from } = editor.state.selection;
          if ($from.parent.type.name !== name) return false;
          const next = $from.after() + (name === 'standfirst' ? 2 : 1);
          return editor.commands.focus(Math.min(next, editor.state.doc.content.size));
        },
      };
    },
  });

export const HeadlineNode = lineField('headline', 'h1');
export const StandfirstNode = lineField('standfirst', 'p');
export const CardNode = lineField('card', 'p');

/** What stands between standfirst and card: paragraphs, lists, drawings. */
export const BodyNode = Node.create({
  name: 'body',
  content: 'block+',
  isolating: true,
  parseHTML: () => [{ tag: 'section[data-field="body"]' }],
  renderHTML: () => ['section', { 'data-field': 'body' }, 0],
});
