import type { Extensions } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Italic } from '@tiptap/extension-italic';
import { ListKeymap } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { Gapcursor, UndoRedo } from '@tiptap/extensions';
import {
  ComparisonMark,
  EventMark,
  ExemptMark,
  FigureMark,
  LinkMark,
  QuoteMark,
} from './binding-marks.ts';
import {
  BulletListNode,
  ChartNode,
  HeadingNode,
  ListItemNode,
  NoteNode,
  OrderedListNode,
  QuotationNode,
} from './block-nodes.ts';
import { ArticleNode, BodyNode, CardNode, HeadlineNode, StandfirstNode } from './field-nodes.ts';

/** The editor's schema: what it can hold, as JSON, is the ledger's ArticleDocument and nothing else. */
export const ARTICLE_EXTENSIONS: Extensions = [
  ArticleNode,
  HeadlineNode,
  StandfirstNode,
  BodyNode,
  CardNode,
  Paragraph,
  Text,
  HeadingNode,
  BulletListNode,
  OrderedListNode,
  ListItemNode,
  ListKeymap,
  NoteNode,
  QuotationNode,
  ChartNode,
  Bold,
  Italic,
  LinkMark,
  FigureMark,
  EventMark,
  ComparisonMark,
  QuoteMark,
  ExemptMark,
  Gapcursor,
  UndoRedo,
];
