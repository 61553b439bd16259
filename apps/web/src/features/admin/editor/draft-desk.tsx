'use client';

import { Button, ErrorMessage, SavedStatus, type SavedState } from '@headcount/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { FragmentType } from '@/generated/staff/index.ts';
import type { CheckGround } from '@headcount/ledger/prose';
import { CommentPanel, type CommentPanel_draft } from '../publishing/comment-panel.tsx';
import { CorrectionPanel, type CorrectionPanel_draft } from '../publishing/correction-panel.tsx';
import { ReviewBar, type ReviewBar_draft } from '../publishing/review-bar.tsx';
import { formatMoment } from '../words/format-moment.ts';
import { ArticleSurface, useArticleEditor } from './article-editor.tsx';
import { AboutArticle } from './parts/about-article.tsx';
import { DiagnosticsMargin } from './parts/diagnostics-margin.tsx';
import { type ChartPlace, EditChart } from './parts/edit-chart.tsx';
import { EditorToolbar } from './parts/editor-toolbar.tsx';
import { EvidenceHere } from './parts/evidence-here.tsx';
import { InsertLink } from './parts/insert-link.tsx';
import { InsertQuotation } from './parts/insert-quotation.tsx';
import { anchorIn } from './parts/anchor-in.ts';
import { KeptText } from './parts/kept-text.tsx';
import { MergeView } from './parts/merge-view.tsx';
import { OfferList } from './parts/offer-list.tsx';
import { contentOf } from './schema/document-of.ts';
import type { DraftText } from './saving/draft-text.ts';
import type { Saving } from './saving/draft-saver.ts';
import { useDraftSaving } from './saving/use-draft-saving.ts';
import { usePresence } from './saving/use-presence.ts';

/** A draft as it was opened. */
export interface OpenedDraft {
  id: string;
  version: number;
  state: string;
  text: DraftText;
  isPublic: boolean;
  /** What stands beside the text. */
  beside: FragmentType<typeof ReviewBar_draft> &
    FragmentType<typeof CommentPanel_draft> &
    FragmentType<typeof CorrectionPanel_draft>;
}

/** Where an article is written: the text in the middle, what is said of it beside its lines. */
export const DraftDesk = ({
  draft,
  ground,
  rights,
}: {
  draft: OpenedDraft;
  ground: CheckGround;
  rights: readonly string[];
}) => {
  const router = useRouter();
  const { saving, saver } = useDraftSaving(draft);
  const { others, touch } = usePresence(draft.id);
  const [about, setAbout] = useState<Omit<DraftText, 'document'>>(draft.text);
  const [open, setOpen] = useState<'LINK' | 'QUOTATION' | null>(null);
  const [newChart, setNewChart] = useState<ChartPlace>(null);
  const { editor, check, chartAt, closeChart } = useArticleEditor({
    document: draft.text.document,
    ground,
    onChange: (document) => {
      touch();
      saver.change({ document });
    },
  });
  const takeUp = (text: DraftText) => {
    setAbout(text);
    editor?.commands.setContent(contentOf(text.document), { emitUpdate: false });
    saver.change(text);
  };
  /** A step is about a text that is saved. */
  const beforeStep = async (): Promise<number | null> => {
    if (saver.isSafe) return saving.version;
    const outcome = await saver.save('SAVE');
    return outcome?.kind === 'SAVED' ? outcome.version : null;
  };
  const pen = others.find((one) => one.isTyping);

  return (
    <div
      className="flex flex-col gap-3"
      role="presentation"
      onKeyDown={(event) => {
        if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
          event.preventDefault();
          void saver.save('SAVE');
        }
      }}
    >
      <div className="desk-bar">
        <SavedStatus state={savedState(saving)} />
        <Button onClick={() => void saver.save('SAVE')} disabled={saving.status === 'SAVING'}>
          Save
        </Button>
        <p className="font-sans text-label text-muted" aria-live="polite">
          {pen ? `${pen.name} is writing in this draft` : others.map(({ name }) => name).join(', ')}
          {!pen && others.length > 0 && ' has it open'}
        </p>
        {editor && (
          <EditorToolbar
            editor={editor}
            onLink={() => setOpen('LINK')}
            onQuotation={() => setOpen('QUOTATION')}
            onChart={() => setNewChart('NEW')}
            onEvidence={() => document.getElementById('evidence')?.focus()}
          />
        )}
      </div>
      <ReviewBar
        draft={draft.beside}
        version={saving.version}
        state={saving.state}
        rights={rights}
        onBeforeStep={beforeStep}
        onMoved={(version, state) => {
          saver.moveOn(version, state);
          if (state === 'DISCARDED') router.push('/admin/articles');
          else router.refresh();
        }}
      />
      {saving.hasApprovalLapsed && (
        <ErrorMessage title="The approval lapsed">
          The text changed after it was approved: it is in review again, and any hour is cancelled.
        </ErrorMessage>
      )}
      <KeptText draftId={draft.id} opened={draft.text} onTakeUp={takeUp} />
      {saving.conflict && (
        <MergeView
          conflict={saving.conflict}
          onDecide={(document) => {
            const over = saving.conflict?.version ?? saving.version;
            editor?.commands.setContent(contentOf(document), { emitUpdate: false });
            void saver.settle(over, { document });
          }}
        />
      )}
      <div className="writing-desk">
        <div className="relative min-w-0">
          <ArticleSurface editor={editor} />
          {editor && <OfferList editor={editor} />}
        </div>
        <aside className="flex min-w-0 flex-col gap-5" aria-label="Beside the text">
          <section aria-label="Check">
            {editor && <DiagnosticsMargin editor={editor} check={check} />}
          </section>
          <section id="evidence" tabIndex={-1} aria-label="What stands behind it">
            {editor && <EvidenceHere editor={editor} ground={ground} />}
          </section>
          <CorrectionPanel
            draft={draft.beside}
            rights={rights}
            onBeforeStep={beforeStep}
            onChanged={() => location.reload()}
          />
          <CommentPanel
            draft={draft.beside}
            version={saving.version}
            anchorNow={() => (editor ? anchorIn(editor) : null)}
          />
          <section aria-label="About the article">
            <AboutArticle
              text={about}
              ground={ground}
              isPublic={draft.isPublic}
              faults={saving.faults}
              onChange={(parts) => {
                setAbout((was) => ({ ...was, ...parts }));
                saver.change(parts);
              }}
            />
          </section>
        </aside>
      </div>
      {editor && (
        <>
          <InsertLink editor={editor} isOpen={open === 'LINK'} onClose={() => setOpen(null)} />
          <InsertQuotation
            editor={editor}
            ground={ground}
            isOpen={open === 'QUOTATION'}
            onClose={() => setOpen(null)}
          />
          <EditChart
            editor={editor}
            ground={ground}
            place={newChart ?? chartAt}
            onClose={() => {
              setNewChart(null);
              closeChart();
            }}
          />
        </>
      )}
    </div>
  );
};

function savedState({ status, savedAt, reason, faults }: Saving): SavedState {
  switch (status) {
    case 'UNCHANGED':
    case 'UNSAVED':
    case 'SAVING':
      return { kind: status };
    case 'SAVED':
      return { kind: 'SAVED', at: savedAt ? `${formatMoment(savedAt)} UTC` : '' };
    case 'CONFLICT':
      return {
        kind: 'FAILED',
        reason: 'somebody saved meanwhile. Your text is kept on this page.',
      };
    case 'REFUSED':
      return { kind: 'FAILED', reason: faults.map(({ message }) => message).join(' ') };
    case 'FAILED':
      return { kind: 'FAILED', reason: `${reason ?? ''} Your text is kept on this device.` };
  }
}
