import { Mark } from '@tiptap/core';
import { Link } from '@tiptap/extension-link';
import { isSafeHref } from '@headcount/ledger';

type Attributes = Record<string, { default: unknown }>;

/** A mark that ties words to the ledger. Words typed behind it are not under it. */
const bindingMark = (name: string, attributes: Attributes) =>
  Mark.create({
    name,
    inclusive: false,
    addAttributes: () => attributes,
    parseHTML: () => [
      {
        tag: `span[data-${name}]`,
        getAttrs: (element) => attrsIn(element.getAttribute(`data-${name}`)),
      },
    ],
    renderHTML: ({ mark }) => [
      'span',
      { [`data-${name}`]: JSON.stringify(mark.attrs), class: `binding binding-${name}` },
      0,
    ],
  });

export const FigureMark = bindingMark('figure', {
  figure: { default: '' },
  words: { default: 'PLAIN' },
  value: { default: '0' },
});
export const EventMark = bindingMark('event', { event: { default: '' } });
export const ComparisonMark = bindingMark('comparison', {
  left: { default: '' },
  operator: { default: 'EXCEEDS' },
  right: { default: '' },
  assumptions: { default: [] },
});
export const QuoteMark = bindingMark('quote', { quote: { default: '' } });
export const ExemptMark = bindingMark('exempt', { reason: { default: 'IDIOM' } });

/** A link to an address that an article may have; pasted ones are held to the same rule. */
export const LinkMark = Link.extend({
  inclusive: false,
  addAttributes: () => ({ href: { default: '' } }),
}).configure({
  openOnClick: false,
  autolink: false,
  linkOnPaste: true,
  isAllowedUri: (href) => isSafeHref(href),
  shouldAutoLink: () => false,
  HTMLAttributes: {},
});

function attrsIn(json: string | null): Record<string, unknown> | false {
  try {
    const attrs: unknown = JSON.parse(json ?? '');
    return typeof attrs === 'object' && attrs !== null ? { ...attrs } : false;
  } catch {
    return false;
  }
}
