'use client';

import { Button, type Message, MessageList } from '@headcount/ui';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import type { ArticleCheck } from '@headcount/ledger/prose';
import { type PlacedDiagnostic, placedDiagnostics } from '../check/diagnostics-extension.ts';
import { takeFix } from '../check/take-fix.ts';

/** What the check says, in the order of the lines, each with its way there and its fix. */
export const DiagnosticsMargin = ({
  editor,
  check,
  onBind,
  onExempt,
}: {
  editor: Editor;
  check: ArticleCheck | null;
  /** Asks what the chosen words are to be tied to. */
  onBind: () => void;
  /** Asks why they need no record. */
  onExempt: () => void;
}) => {
  const placed = useEditorState({
    editor,
    selector: ({ editor: now }) => placedDiagnostics(now.state),
  });
  if (!check) return <p className="font-sans text-label text-muted">The check is starting…</p>;
  const { numbers, bound, exempt } = check.coverage;
  const errors = placed.filter(({ diagnostic }) => diagnostic.severity === 'ERROR').length;
  return (
    <div className="flex flex-col gap-3">
      <p className="font-sans text-label text-muted tabular-nums">
        {errors === 0 ? 'No errors' : errors === 1 ? '1 error' : `${errors} errors`} · {bound} of{' '}
        {numbers - exempt} numbers bound
      </p>
      <MessageList
        label="What the check found"
        isLive
        messages={placed.map((one, index) => messageOf(editor, one, index, { onBind, onExempt }))}
      />
      {placed.length > 0 && (
        <p className="font-sans text-label text-muted">
          F8 goes to the next, Alt Enter takes its fix.
        </p>
      )}
    </div>
  );
};

const messageOf = (
  editor: Editor,
  placed: PlacedDiagnostic,
  index: number,
  { onBind, onExempt }: { onBind: () => void; onExempt: () => void },
): Message => {
  const { diagnostic, from } = placed;
  const { fix } = diagnostic;
  const choose = (then: () => void) => {
    editor.commands.setTextSelection(placed);
    then();
  };
  return {
    key: `${index}-${diagnostic.code}-${from}`,
    level: diagnostic.severity,
    where: FIELD_WORDS[diagnostic.field],
    words: diagnostic.text || undefined,
    text: diagnostic.message,
    code: diagnostic.code,
    fixes: (
      <>
        {fix && <Button onClick={() => takeFix(editor, placed, fix)}>{sentence(fix.label)}</Button>}
        {diagnostic.code === 'UNBOUND_NUMBER' && (
          <>
            <Button variant="quiet" onClick={() => choose(onBind)}>
              Bind…
            </Button>
            <Button variant="quiet" onClick={() => choose(onExempt)}>
              Exempt…
            </Button>
          </>
        )}
        <Button
          variant="quiet"
          onClick={() =>
            editor.chain().focus().setTextSelection(placed.from).scrollIntoView().run()
          }
        >
          Go there
        </Button>
      </>
    ),
  };
};

const FIELD_WORDS = {
  headline: 'Headline',
  standfirst: 'Standfirst',
  body: 'Body',
  caption: 'Caption',
  alt: 'Alternative text',
  card: 'Card',
};

const sentence = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);
