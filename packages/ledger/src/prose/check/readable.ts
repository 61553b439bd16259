import type {
  ArticleDocument,
  ArticleField,
  BodyNode,
  Mark,
  Paragraph,
  TextNode,
} from '../../document/article-document.ts';
import type { ClaimWords } from '../../phrase/claim.ts';

/**
 * The document as far as it has the shape of one. An editor's draft may hold anything; what cannot be
 * read becomes an empty paragraph in its place, so that paths still lead to the right node, and a
 * mark without what it needs is no mark.
 */
export const readableArticle = (document: unknown): ArticleDocument => ({
  type: 'article',
  content: contentOf(document).map(readField),
});

type Loose = Record<string, unknown>;

const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null;
const attrsOf = (node: unknown): Loose =>
  isLoose(node) && isLoose(node['attrs']) ? node['attrs'] : {};
const contentOf = (node: unknown): unknown[] =>
  isLoose(node) && Array.isArray(node['content']) ? node['content'] : [];
const typeOf = (node: unknown): unknown => (isLoose(node) ? node['type'] : undefined);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

const readField = (node: unknown): ArticleField => {
  const type = typeOf(node);
  if (type === 'body') return { type, content: contentOf(node).map(readBodyNode) };
  const content = contentOf(node).map(readText);
  return type === 'headline' || type === 'standfirst' || type === 'card'
    ? { type, content }
    : { type: 'body', content: [] };
};

const readBodyNode = (node: unknown): BodyNode => {
  const attrs = attrsOf(node);
  const type = typeOf(node);
  const content = contentOf(node);
  switch (type) {
    case 'heading':
      return {
        type,
        attrs: { level: attrs['level'] === 3 ? 3 : 2 },
        content: content.map(readText),
      };
    case 'note':
      return { type, content: content.map(readText) };
    case 'bulletList':
    case 'orderedList':
      return {
        type,
        content: content.map((item) => ({
          type: 'listItem',
          content: contentOf(item).map(readParagraph),
        })),
      };
    case 'quotation':
      return { type, attrs: { quote: text(attrs['quote']) } };
    case 'chart':
      return {
        type,
        attrs: {
          kind:
            attrs['kind'] === 'TIMELINE' || attrs['kind'] === 'FLOW_MAP'
              ? attrs['kind']
              : 'SUM_BAR',
          figure: textOrNull(attrs['figure']),
          threshold: textOrNull(attrs['threshold']),
          events: texts(attrs['events']),
          caption: text(attrs['caption']),
          alt: text(attrs['alt']),
        },
      };
    default:
      return readParagraph(node);
  }
};

const readParagraph = (node: unknown): Paragraph => ({
  type: 'paragraph',
  content: typeOf(node) === 'paragraph' ? contentOf(node).map(readText) : [],
});

const readText = (node: unknown): TextNode => {
  const marks = isLoose(node) && Array.isArray(node['marks']) ? node['marks'] : [];
  return {
    type: 'text',
    text: isLoose(node) ? text(node['text']) : '',
    marks: marks.flatMap(readMark),
  };
};

const WORDS: readonly string[] = [
  'MORE_THAN',
  'AT_LEAST',
  'ABOUT',
  'UP_TO',
  'NEARLY',
  'LESS_THAN',
  'PLAIN',
] satisfies ClaimWords[];
const isWords = (value: string): value is ClaimWords => WORDS.includes(value);

const readMark = (mark: unknown): Mark[] => {
  const attrs = attrsOf(mark);
  const words = text(attrs['words']);
  switch (typeOf(mark)) {
    case 'figure':
      return typeof attrs['figure'] === 'string'
        ? [
            {
              type: 'figure',
              attrs: {
                figure: attrs['figure'],
                words: isWords(words) ? words : 'PLAIN',
                value: text(attrs['value']),
              },
            },
          ]
        : [];
    case 'event':
      return typeof attrs['event'] === 'string'
        ? [{ type: 'event', attrs: { event: attrs['event'] } }]
        : [];
    case 'comparison':
      return [
        {
          type: 'comparison',
          attrs: {
            left: text(attrs['left']),
            operator: 'EXCEEDS',
            right: text(attrs['right']),
            assumptions: texts(attrs['assumptions']),
          },
        },
      ];
    case 'quote':
      return [{ type: 'quote', attrs: { quote: text(attrs['quote']) } }];
    case 'exempt': {
      const reason = attrs['reason'];
      return reason === 'DATE' ||
        reason === 'AGE' ||
        reason === 'ORDINAL' ||
        reason === 'NAME' ||
        reason === 'IDIOM'
        ? [{ type: 'exempt', attrs: { reason } }]
        : [];
    }
    default:
      return [];
  }
};
