'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { CheckGround } from '@headcount/ledger/prose';
import { offerIn } from '../check/suggestion-extension.ts';
import { bindingsAfter } from './bindings-at.ts';
import { EvidenceOf } from './evidence-of.tsx';

/** Milliseconds that the pointer has to go from the words to their note. */
const GRACE = 200;

/**
 * What stands behind the bound words that are pointed at, under their line. Where there is no margin
 * beside the text, behind those at the caret too. It stays while one points at it; Escape closes it.
 */
export const EvidenceNote = ({ editor, ground }: { editor: Editor; ground: CheckGround }) => {
  const { pointed, hold, letGo } = usePointedWords(editor);
  const atCaret = useEditorState({ editor, selector: ({ editor: now }) => wordsAtCaret(now) });
  const note = useRef<HTMLDivElement>(null);
  const words = pointed ?? atCaret;

  useLayoutEffect(() => {
    const lay = () => layUnder(note.current, words);
    lay();
    addEventListener('resize', lay);
    return () => removeEventListener('resize', lay);
  }, [words]);

  if (!words?.isConnected) return null;
  const bindings = bindingsAfter(editor.state, editor.view.posAtDOM(words, 0));
  return (
    // It is text; that it stays while one points at it is no act.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={note}
      className="evidence-hover"
      role="tooltip"
      data-by={pointed ? 'pointer' : 'caret'}
      onMouseEnter={hold}
      onMouseLeave={letGo}
    >
      <EvidenceOf bindings={bindings} ground={ground} />
    </div>
  );
};

/** Lays a note under the last line of its words, within the column. */
function layUnder(note: HTMLElement | null, words: HTMLElement | null): void {
  const frame = note?.offsetParent?.getBoundingClientRect();
  const line = words && [...words.getClientRects()].at(-1);
  if (!note || !frame || !line) return;
  const left = Math.min(line.left - frame.left, frame.width - note.offsetWidth);
  note.style.left = `${Math.max(left, 0)}px`;
  note.style.top = `${line.bottom - frame.top + 6}px`;
}

/** The bound words under the pointer, for as long as it is on them or on their note. */
function usePointedWords(editor: Editor) {
  const [pointed, setPointed] = useState<HTMLElement | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hold = () => clearTimeout(timer.current);
  const letGo = () => {
    hold();
    timer.current = setTimeout(() => setPointed(null), GRACE);
  };

  useEffect(() => {
    const surface = editor.view.dom;
    const over = ({ target }: MouseEvent) => {
      const words = boundWords(target);
      clearTimeout(timer.current);
      if (words) setPointed(words);
      else timer.current = setTimeout(() => setPointed(null), GRACE);
    };
    const leave = () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setPointed(null), GRACE);
    };
    const close = ({ key }: KeyboardEvent) => key === 'Escape' && setPointed(null);
    surface.addEventListener('mouseover', over);
    surface.addEventListener('mouseleave', leave);
    document.addEventListener('keydown', close);
    return () => {
      clearTimeout(timer.current);
      surface.removeEventListener('mouseover', over);
      surface.removeEventListener('mouseleave', leave);
      document.removeEventListener('keydown', close);
    };
  }, [editor]);

  return { pointed, hold, letGo };
}

const boundWords = (target: EventTarget | Node | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('.binding') : null;

const wordsAtCaret = (editor: Editor): HTMLElement | null => {
  const { state, view, isFocused } = editor;
  if (!isFocused || !state.selection.empty || offerIn(state)) return null;
  const { node } = view.domAtPos(state.selection.from);
  return boundWords(node instanceof Element ? node : node.parentElement);
};
