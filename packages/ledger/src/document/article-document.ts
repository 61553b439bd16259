import type { ClaimWords } from '../phrase/claim.ts';
import type { Decimal } from '../decimal/decimal.ts';

/** Why a number needs no record: it is a date, an age, an ordinal, part of a name, or an idiom. */
export type ExemptReason = 'DATE' | 'AGE' | 'ORDINAL' | 'NAME' | 'IDIOM';

/** The words under it print a figure, with this word and this number. */
export interface FigureMark {
  type: 'figure';
  attrs: { figure: string; words: ClaimWords; value: Decimal };
}

/** The words under it print an event's own quantity. */
export interface EventMark {
  type: 'event';
  attrs: { event: string };
}

/** The words under it say that one figure exceeds another. */
export interface ComparisonMark {
  type: 'comparison';
  attrs: { left: string; operator: 'EXCEEDS'; right: string; assumptions: readonly string[] };
}

/** The words under it are quoted from a record of a quotation. */
export interface QuoteMark {
  type: 'quote';
  attrs: { quote: string };
}

export interface ExemptMark {
  type: 'exempt';
  attrs: { reason: ExemptReason };
}

export interface LinkMark {
  type: 'link';
  attrs: { href: string };
}

export interface StyleMark {
  type: 'bold' | 'italic';
}

/** A mark that ties words to the ledger. */
export type BindingMark = FigureMark | EventMark | ComparisonMark | QuoteMark | ExemptMark;

export type Mark = BindingMark | LinkMark | StyleMark;

export interface TextNode {
  type: 'text';
  text: string;
  marks?: readonly Mark[];
}

export interface Paragraph {
  type: 'paragraph';
  content?: readonly TextNode[];
}

export interface Heading {
  type: 'heading';
  attrs: { level: 2 | 3 };
  content?: readonly TextNode[];
}

export interface ListItem {
  type: 'listItem';
  content: readonly Paragraph[];
}

export interface BulletList {
  type: 'bulletList';
  content: readonly ListItem[];
}

/** A list whose items stand in an order: steps, ranks. */
export interface OrderedList {
  type: 'orderedList';
  content: readonly ListItem[];
}

/** A quotation set apart: its words come from the record, never from the document. */
export interface Quotation {
  type: 'quotation';
  attrs: { quote: string };
}

export type ChartKind = 'SUM_BAR' | 'TIMELINE' | 'FLOW_MAP';

/** A drawing made from the ledger when the page is drawn. */
export interface Chart {
  type: 'chart';
  attrs: {
    kind: ChartKind;
    figure: string | null;
    threshold: string | null;
    events: readonly string[];
    caption: string;
    alt: string;
  };
}

/** An aside to the reader about the reporting itself. */
export interface Note {
  type: 'note';
  content?: readonly TextNode[];
}

export type BodyNode = Paragraph | Heading | BulletList | OrderedList | Quotation | Chart | Note;

export interface Headline {
  type: 'headline';
  content?: readonly TextNode[];
}

export interface Standfirst {
  type: 'standfirst';
  content?: readonly TextNode[];
}

export interface Body {
  type: 'body';
  content: readonly BodyNode[];
}

/** The one-sentence summary for lists, cards and metadata. */
export interface Card {
  type: 'card';
  content?: readonly TextNode[];
}

export type ArticleField = Headline | Standfirst | Body | Card;

/** An article as Tiptap keeps it: one document holds every field that is published. */
export interface ArticleDocument {
  type: 'article';
  content: readonly ArticleField[];
}
