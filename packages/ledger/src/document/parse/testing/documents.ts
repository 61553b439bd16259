import * as fc from 'fast-check';
import type {
  ArticleDocument,
  ArticleField,
  BodyNode,
  Mark,
  TextNode,
} from '../../article-document.ts';

const name = fc.constantFrom('total-entries', 'georgia', 'queue', 'decree');
const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom<Mark>(
    { type: 'bold' },
    { type: 'italic' },
    { type: 'link', attrs: { href: '/sources' } },
    { type: 'exempt', attrs: { reason: 'DATE' } },
  ),
  name.map((figure): Mark => ({
    type: 'figure',
    attrs: { figure, words: 'MORE_THAN', value: '370000' },
  })),
  name.map((event): Mark => ({ type: 'event', attrs: { event } })),
  name.map((quote): Mark => ({ type: 'quote', attrs: { quote } })),
);

const word = fc.constantFrom('more', 'than', '370,000', 'people', 'left', 'said', 'В', 'сентябре');

/** Words under marks, as an editor leaves them. */
export const runs: fc.Arbitrary<TextNode[]> = fc.array(
  fc
    .tuple(
      fc.array(word, { minLength: 1, maxLength: 4 }),
      fc.uniqueArray(mark, { maxLength: 2, selector: ({ type }) => type }),
    )
    .map(([words, marks]): TextNode => {
      const text = `${words.join(' ')} `;
      return marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks };
    }),
  { maxLength: 4 },
);

const block: fc.Arbitrary<BodyNode> = fc.oneof(
  { weight: 5, arbitrary: runs.map((content): BodyNode => ({ type: 'paragraph', content })) },
  runs.map((content): BodyNode => ({ type: 'heading', attrs: { level: 2 }, content })),
  runs.map((content): BodyNode => ({ type: 'note', content })),
  fc
    .tuple(
      fc.constantFrom('bulletList' as const, 'orderedList' as const),
      fc.array(runs, { minLength: 1, maxLength: 3 }),
    )
    .map(([type, items]): BodyNode => ({
      type,
      content: items.map((content) => ({
        type: 'listItem',
        content: [{ type: 'paragraph', content }],
      })),
    })),
  name.map((quote): BodyNode => ({ type: 'quotation', attrs: { quote } })),
  fc.tuple(name, word).map(([figure, caption]): BodyNode => ({
    type: 'chart',
    attrs: { kind: 'SUM_BAR', figure, threshold: null, events: [], caption, alt: caption },
  })),
);

/** Articles of every kind of block and mark. */
export const documents: fc.Arbitrary<ArticleDocument> = fc
  .tuple(runs, runs, fc.array(block, { minLength: 1, maxLength: 7 }), runs)
  .map(([headline, standfirst, body, card]): ArticleDocument => {
    const content: ArticleField[] = [
      { type: 'headline', content: headline },
      { type: 'standfirst', content: standfirst },
      { type: 'body', content: body },
      { type: 'card', content: card },
    ];
    return { type: 'article', content };
  });
