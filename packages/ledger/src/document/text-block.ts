import type {
  ArticleDocument,
  ArticleField,
  BodyNode,
  Mark,
  Paragraph,
  TextNode,
} from './article-document.ts';

/** Every place of an article whose words are published. */
export type FieldName = 'headline' | 'standfirst' | 'body' | 'caption' | 'alt' | 'card';

/** Words under the same marks, as positions in their block's text (UTF-16 units, end not included). */
export interface MarkedRun {
  from: number;
  to: number;
  marks: readonly Mark[];
}

/** One block of published words: a headline, a paragraph, an item of a list, a caption. */
export interface TextBlock {
  field: FieldName;
  /** The way from the document to the node that holds the words, by position in each `content`. */
  path: readonly number[];
  text: string;
  runs: readonly MarkedRun[];
  /** What the drawing shows, when the words stand beside one. */
  chart: { figures: readonly string[]; events: readonly string[] } | null;
}

/** Every block of published words, in the order in which they are read. */
export const textBlocks = (document: ArticleDocument): TextBlock[] =>
  document.content.flatMap((field, at) => blocksOfField(field, [at]));

const blocksOfField = (field: ArticleField, path: readonly number[]): TextBlock[] =>
  field.type === 'body'
    ? field.content.flatMap((node, at) => blocksOfBody(node, [...path, at]))
    : [blockOf(field.type, field.content, path)];

const blocksOfBody = (node: BodyNode, path: readonly number[]): TextBlock[] => {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'note':
      return [blockOf('body', node.content, path)];
    case 'bulletList':
    case 'orderedList':
      return node.content.flatMap((item, at) =>
        item.content.map((paragraph: Paragraph, inner) =>
          blockOf('body', paragraph.content, [...path, at, inner]),
        ),
      );
    case 'chart': {
      const { figure, threshold, events, caption, alt } = node.attrs;
      const chart = { figures: [figure, threshold].filter((slug) => slug !== null), events };
      return [
        { field: 'caption', path, text: caption, runs: [], chart },
        { field: 'alt', path, text: alt, runs: [], chart },
      ];
    }
    case 'quotation':
      return [];
  }
};

const blockOf = (
  field: FieldName,
  content: readonly TextNode[] = [],
  path: readonly number[],
): TextBlock => {
  const runs: MarkedRun[] = [];
  let text = '';
  for (const node of content) {
    runs.push({ from: text.length, to: text.length + node.text.length, marks: node.marks ?? [] });
    text += node.text;
  }
  return { field, path, text, runs, chart: null };
};

/** The words of one field alone, its blocks apart by an empty line: for metadata, feeds and search. */
export const plainText = (document: ArticleDocument, field: FieldName): string =>
  textBlocks(document)
    .filter((block) => block.field === field)
    .map(({ text }) => text)
    .join('\n\n');
