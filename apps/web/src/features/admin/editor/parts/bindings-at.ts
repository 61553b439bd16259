import type { Mark } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';

/** What some words are tied to; null for what they are not. */
export interface Bindings {
  figure: string | null;
  event: string | null;
  quote: string | null;
  exempt: string | null;
  /** The two figures that the words compare. */
  compared: readonly [left: string, right: string] | null;
}

/** The bindings of the words that the caret stands in, or at whose end it stands. */
export function bindingsHere({ selection: { $from } }: EditorState): Bindings {
  return bindingsOf([...($from.nodeBefore?.marks ?? []), ...($from.nodeAfter?.marks ?? [])]);
}

/** The bindings of the words that begin at a position. */
export const bindingsAfter = ({ doc }: EditorState, position: number): Bindings =>
  bindingsOf(doc.nodeAt(position)?.marks ?? []);

const bindingsOf = (marks: readonly Mark[]): Bindings => {
  const attribute = (type: string, name: string): string | null => {
    const value: unknown = marks.find((mark) => mark.type.name === type)?.attrs[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const [left, right] = [attribute('comparison', 'left'), attribute('comparison', 'right')];
  return {
    figure: attribute('figure', 'figure'),
    event: attribute('event', 'event'),
    quote: attribute('quote', 'quote'),
    exempt: attribute('exempt', 'reason'),
    compared: left && right ? [left, right] : null,
  };
};
