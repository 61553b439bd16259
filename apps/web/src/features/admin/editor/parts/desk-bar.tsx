'use client';

import { Button, SavedStatus } from '@headcount/ui';
import type { Editor } from '@tiptap/core';
import type { Saving } from '../saving/draft-saver.ts';
import { presenceWords } from '../saving/presence-words.ts';
import { savedState } from '../saving/saved-state.ts';
import type { Colleague } from '../saving/use-presence.ts';
import type { EditorQuestion } from './editor-dialogs.tsx';
import { EditorToolbar } from './editor-toolbar.tsx';

/** What stays in sight while one writes: whether the text is safe, who else is there, and the tools. */
export const DeskBar = ({
  editor,
  saving,
  others,
  onSave,
  onAsk,
}: {
  editor: Editor | null;
  saving: Saving;
  others: readonly Colleague[];
  onSave: () => void;
  onAsk: (question: EditorQuestion) => void;
}) => (
  <div className="desk-bar">
    {editor && (
      <EditorToolbar
        editor={editor}
        onLink={() => onAsk({ kind: 'LINK' })}
        onQuotation={() => onAsk({ kind: 'QUOTATION' })}
        onChart={() => onAsk({ kind: 'CHART', place: 'NEW' })}
        onBind={() => onAsk({ kind: 'BINDING' })}
        onExempt={() => onAsk({ kind: 'EXEMPTION' })}
        onEvidence={() => document.getElementById('evidence')?.focus()}
      />
    )}
    <p className="font-sans text-label text-muted" aria-live="polite">
      {presenceWords(others)}
    </p>
    <div className="desk-safety">
      <SavedStatus state={savedState(saving)} />
      <Button onClick={onSave} disabled={saving.status === 'SAVING'}>
        Save
      </Button>
    </div>
  </div>
);
