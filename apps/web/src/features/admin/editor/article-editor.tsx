'use client';

import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import type { Editor } from '@tiptap/core';
import type { ArticleDocument } from '@headcount/ledger';
import type { CheckGround } from '@headcount/ledger/prose';
import { DIAGNOSTICS, DiagnosticsExtension } from './check/diagnostics-extension.ts';
import { GROUND, groundExtension } from './check/ground-extension.ts';
import { SuggestionExtension } from './check/suggestion-extension.ts';
import { useProseCheck } from './check/use-prose-check.ts';
import { RemarksExtension } from './remarks/remarks-extension.ts';
import { recordNodes } from './parts/record-views.ts';
import { ARTICLE_EXTENSIONS } from './schema/article-extensions.ts';
import { contentOf, documentOf } from './schema/document-of.ts';

/**
 * The writing surface: an article as readers will see it, checked while it is written. Gives the
 * editor and the latest check to the toolbar and the margin.
 */
export function useArticleEditor({
  document,
  ground,
  onChange,
}: {
  document: ArticleDocument;
  ground: CheckGround;
  onChange: (document: ArticleDocument) => void;
}) {
  const [chartAt, setChartAt] = useState<number | null>(null);
  const { check, ask } = useProseCheck(ground);
  const [extensions] = useState(() => [
    groundExtension(ground),
    ...ARTICLE_EXTENSIONS.filter(({ name }) => name !== 'quotation' && name !== 'chart'),
    ...recordNodes(setChartAt),
    DiagnosticsExtension,
    SuggestionExtension,
    RemarksExtension,
  ]);

  const editor = useEditor({
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    injectCSS: false,
    extensions,
    content: contentOf(document),
    editorProps: {
      // Nothing that one goes to lies under the bar above.
      scrollMargin: { top: 96, bottom: 24, left: 0, right: 0 },
      scrollThreshold: { top: 96, bottom: 24, left: 0, right: 0 },
      attributes: {
        class: 'article-surface prose',
        'aria-label': 'The article',
        'aria-multiline': 'true',
        role: 'textbox',
        spellcheck: 'true',
      },
    },
    onCreate: ({ editor: made }) => ask(documentOf(made.state.doc)),
    onUpdate: ({ editor: now }) => {
      const written = documentOf(now.state.doc);
      onChange(written);
      ask(written);
    },
  });

  useEffect(() => {
    editor?.view.dispatch(editor.state.tr.setMeta(GROUND, ground).setMeta('addToHistory', false));
  }, [editor, ground]);

  useEffect(() => {
    if (!editor || !check) return;
    editor.view.dispatch(
      editor.state.tr.setMeta(DIAGNOSTICS, check.diagnostics).setMeta('addToHistory', false),
    );
  }, [editor, check]);

  /** Puts another text in the place of this one. */
  const replace = (other: ArticleDocument) => {
    editor?.commands.setContent(contentOf(other), { emitUpdate: false });
    ask(other);
  };

  return { editor, check, replace, chartAt, closeChart: () => setChartAt(null) };
}

/** Draws the surface itself. */
export const ArticleSurface = ({ editor }: { editor: Editor | null }) => (
  <EditorContent editor={editor} className="min-w-0" />
);
