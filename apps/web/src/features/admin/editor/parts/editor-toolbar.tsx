'use client';

import { Button, Toolbar } from '@headcount/ui';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import type { ReactNode } from 'react';

/** What can be done to the words that are chosen, and what can be put between them. */
export const EditorToolbar = ({
  editor,
  onLink,
  onQuotation,
  onChart,
  onBind,
  onExempt,
  onEvidence,
}: {
  editor: Editor;
  onLink: () => void;
  onQuotation: () => void;
  onChart: () => void;
  onBind: () => void;
  onExempt: () => void;
  onEvidence: () => void;
}) => {
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      link: now.isActive('link'),
      h2: now.isActive('heading', { level: 2 }),
      h3: now.isActive('heading', { level: 3 }),
      bullets: now.isActive('bulletList'),
      numbers: now.isActive('orderedList'),
      note: now.isActive('note'),
      bound: ['figure', 'event', 'comparison'].some((name) => now.isActive(name)),
      exempt: now.isActive('exempt'),
      inBody: isInBody(now),
    }),
  });
  const chain = () => editor.chain().focus();
  const { inBody } = active;
  return (
    <Toolbar label="Formatting">
      {tool('Bold', active.bold, () => chain().toggleBold().run())}
      {tool('Italic', active.italic, () => chain().toggleItalic().run())}
      {tool('Link', active.link, onLink)}
      {rule}
      {tool('Heading', active.h2, () => chain().toggleHeading({ level: 2 }).run(), !inBody)}
      {tool('Subheading', active.h3, () => chain().toggleHeading({ level: 3 }).run(), !inBody)}
      {tool('Bullets', active.bullets, () => chain().toggleBulletList().run(), !inBody)}
      {tool('Numbers', active.numbers, () => chain().toggleOrderedList().run(), !inBody)}
      {tool('Note', active.note, () => chain().toggleNode('note', 'paragraph').run(), !inBody)}
      {rule}
      {tool('Quotation', false, onQuotation, !inBody)}
      {tool('Drawing', false, onChart, !inBody)}
      {rule}
      {tool('Bind', active.bound, onBind)}
      {tool('Exempt', active.exempt, onExempt)}
      {tool('Evidence', false, onEvidence)}
    </Toolbar>
  );
};

const isInBody = ({ state }: Editor): boolean => {
  const { $from } = state.selection;
  return Array.from({ length: $from.depth + 1 }, (_, depth) => $from.node(depth)).some(
    ({ type }) => type.name === 'body',
  );
};

const rule = <span className="tool-rule" aria-hidden="true" />;

const tool = (label: string, isOn: boolean, act: () => unknown, isOff = false): ReactNode => (
  <Button
    key={label}
    variant="quiet"
    aria-pressed={isOn}
    disabled={isOff}
    // The selection stays where it is.
    onMouseDown={(event) => event.preventDefault()}
    onClick={() => void act()}
  >
    {label}
  </Button>
);
