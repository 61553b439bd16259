import type {
  BodyNode,
  ChartKind,
  Heading,
  ListItem,
  Mark,
  Paragraph,
  TextNode,
} from '../article-document.ts';
import {
  type DocumentFault,
  type Read,
  readList,
  readName,
  readObject,
  readOne,
  readText,
  refuse,
} from './faults.ts';
import { joinRuns } from './join-runs.ts';
import { readMark } from './read-mark.ts';

const CHARTS = ['SUM_BAR', 'TIMELINE', 'FLOW_MAP'] as const satisfies readonly ChartKind[];
const KEYS = {
  paragraph: ['type', 'content'],
  heading: ['type', 'attrs', 'content'],
  bulletList: ['type', 'content'],
  orderedList: ['type', 'content'],
  quotation: ['type', 'attrs'],
  chart: ['type', 'attrs'],
  note: ['type', 'content'],
} as const satisfies Record<BodyNode['type'], readonly string[]>;
const TYPES = Object.keys(KEYS) as BodyNode['type'][];

/** Reads one block of a body. */
export const readBlock: Read<BodyNode> = (value, path, faults) => {
  const type = readOne(typeOf(value), TYPES, `${path}.type`, faults);
  const node = type && readObject(value, KEYS[type], path, faults);
  if (type === null || node === null) return null;
  const attrs = `${path}.attrs`;
  switch (type) {
    case 'paragraph':
    case 'note':
      return withWords({ type }, readWords(node['content'], path, faults));
    case 'heading': {
      const level = readObject(node['attrs'], ['level'], attrs, faults)?.['level'];
      if (level !== 2 && level !== 3) return refuse(level, `${attrs}.level`, '2 or 3', faults);
      return withWords<Heading>(
        { type, attrs: { level } },
        readWords(node['content'], path, faults),
      );
    }
    case 'bulletList':
    case 'orderedList':
      return { type, content: readList(node['content'], readItem, 500, `${path}.content`, faults) };
    case 'quotation': {
      const fields = readObject(node['attrs'], ['quote'], attrs, faults);
      const quote = fields && readName(fields['quote'], `${attrs}.quote`, faults);
      return quote === null ? null : { type, attrs: { quote } };
    }
    case 'chart':
      return readChart(node['attrs'], attrs, faults);
  }
};

const typeOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'type' in value ? value.type : value;

/** Reads words under their marks; neighbours that bear the same marks become one. */
export const readWords = (
  content: unknown,
  path: string,
  faults: DocumentFault[],
): readonly TextNode[] => joinRuns(readList(content, readRun, 2000, `${path}.content`, faults));

/** Empty words are left out, as ProseMirror does: one article has one form. */
export const withWords = <const Node extends object>(
  node: Node,
  content: readonly TextNode[],
): Node & { content?: readonly TextNode[] } => (content.length === 0 ? node : { ...node, content });

const readRun: Read<TextNode> = (value, path, faults) => {
  const node = readObject(value, ['type', 'text', 'marks'], path, faults);
  const type = node && readOne(node['type'], ['text'], `${path}.type`, faults);
  if (node === null || type === null) return null;
  const text = readText(node['text'], 50_000, `${path}.text`, faults);
  const marks: Mark[] = readList(node['marks'], readMark, 10, `${path}.marks`, faults);
  if (text === null) return null;
  return marks.length === 0 ? { type, text } : { type, text, marks };
};

const readItem: Read<ListItem> = (value, path, faults) => {
  const node = readObject(value, ['type', 'content'], path, faults);
  const type = node && readOne(node['type'], ['listItem'], `${path}.type`, faults);
  if (node === null || type === null) return null;
  return { type, content: readList(node['content'], readParagraph, 50, `${path}.content`, faults) };
};

const readParagraph: Read<Paragraph> = (value, path, faults) => {
  const node = readObject(value, ['type', 'content'], path, faults);
  const type = node && readOne(node['type'], ['paragraph'], `${path}.type`, faults);
  if (node === null || type === null) return null;
  return withWords({ type }, readWords(node['content'], path, faults));
};

const readChart = (attrs: unknown, path: string, faults: DocumentFault[]): BodyNode | null => {
  const keys = ['kind', 'figure', 'threshold', 'events', 'caption', 'alt'] as const;
  const fields = readObject(attrs, keys, path, faults);
  if (fields === null) return null;
  const at = (key: (typeof keys)[number]) => `${path}.${key}`;
  const nameOrNull = (key: 'figure' | 'threshold') =>
    fields[key] == null ? null : readName(fields[key], at(key), faults);
  const kind = readOne(fields['kind'], CHARTS, at('kind'), faults);
  const figure = nameOrNull('figure');
  const threshold = nameOrNull('threshold');
  const events = readList(fields['events'], readName, 200, at('events'), faults);
  const caption = readText(fields['caption'], 2000, at('caption'), faults);
  const alt = readText(fields['alt'], 2000, at('alt'), faults);
  if (kind === null || caption === null || alt === null) return null;
  return { type: 'chart', attrs: { kind, figure, threshold, events, caption, alt } };
};
