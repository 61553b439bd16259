import { Heading } from '@tiptap/extension-heading';
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';
import { Node } from '@tiptap/core';

/** Headings within an article are of the second or the third level. */
export const HeadingNode = Heading.configure({ levels: [2, 3] });

/** Lists, of plain items: an item holds paragraphs and no list of its own. */
export const BulletListNode = BulletList;
export const OrderedListNode = OrderedList.extend({
  addAttributes: () => ({}),
  renderHTML: () => ['ol', 0],
  // "1. " at the beginning of a line is a list; a year is not.
  addInputRules: () => [],
});
export const ListItemNode = ListItem.extend({ content: 'paragraph+' });

/** An aside to the reader about the reporting itself. */
export const NoteNode = Node.create({
  name: 'note',
  group: 'block',
  content: 'text*',
  defining: true,
  parseHTML: () => [{ tag: 'aside' }],
  renderHTML: () => ['aside', 0],
});

/** A quotation set apart: its words are the record's. */
export const QuotationNode = Node.create({
  name: 'quotation',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ quote: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'blockquote[data-quote]',
      getAttrs: (element) => ({ quote: element.getAttribute('data-quote') ?? '' }),
    },
  ],
  renderHTML: ({ node }) => ['blockquote', { 'data-quote': String(node.attrs['quote']) }],
});

/** A drawing made from the ledger. */
export const ChartNode = Node.create({
  name: 'chart',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    kind: { default: 'SUM_BAR' },
    figure: { default: null },
    threshold: { default: null },
    events: { default: [] },
    caption: { default: '' },
    alt: { default: '' },
  }),
  parseHTML: () => [
    {
      tag: 'figure[data-chart]',
      getAttrs: (element) => attrsIn(element.getAttribute('data-chart')),
    },
  ],
  renderHTML: ({ node }) => ['figure', { 'data-chart': JSON.stringify(node.attrs) }],
});

/** What a copied drawing carries; false, no drawing, where that is something else. */
function attrsIn(json: string | null): Record<string, unknown> | false {
  try {
    const attrs: unknown = JSON.parse(json ?? '');
    return typeof attrs === 'object' && attrs !== null ? { ...attrs } : false;
  } catch {
    return false;
  }
}
