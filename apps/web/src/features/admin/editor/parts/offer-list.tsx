'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useLayoutEffect, useRef } from 'react';
import { offerIn } from '../check/suggestion-extension.ts';
import { takeFix } from '../check/take-fix.ts';

/** What the number at the caret may be tied to, under its line. The keys are the editor's. */
export const OfferList = ({ editor }: { editor: Editor }) => {
  const offer = useEditorState({ editor, selector: ({ editor: now }) => offerIn(now.state) });
  const list = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = list.current;
    const frame = element?.offsetParent?.getBoundingClientRect();
    if (!element || !frame || !offer) return;
    const start = editor.view.coordsAtPos(offer.from);
    const left = Math.min(start.left - frame.left, frame.width - element.offsetWidth);
    element.style.left = `${Math.max(left, 0)}px`;
    element.style.top = `${start.bottom - frame.top + 6}px`;
  }, [editor, offer]);

  if (!offer) return null;
  return (
    // A select would take the keys away from the text: the list only shows what they choose.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div ref={list} className="offer-list" role="listbox" aria-label="What this number may mean">
      {offer.number.fixes.map((fix, index) => (
        <div
          key={fix.label}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above
          role="option"
          tabIndex={-1}
          aria-selected={index === offer.chosen}
          className="offer"
          onMouseDown={(event) => {
            event.preventDefault();
            takeFix(editor, offer, fix);
          }}
        >
          {fix.label.charAt(0).toUpperCase() + fix.label.slice(1)}
        </div>
      ))}
      <p className="offer-help">↑ ↓ choose · Enter takes · Esc refuses</p>
    </div>
  );
};
