'use client';

import { ErrorMessage } from '@headcount/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { FragmentType } from '@/generated/staff/index.ts';
import type { CheckGround } from '@headcount/ledger/prose';
import { CorrectionPanel, type CorrectionPanel_draft } from '../publishing/correction-panel.tsx';
import { ReviewBar, type ReviewBar_draft } from '../publishing/review-bar.tsx';
import { ArticleSurface, useArticleEditor } from './article-editor.tsx';
import { RemarksBeside, type RemarksBeside_draft } from './remarks/remarks-beside.tsx';
import { AboutArticle } from './parts/about-article.tsx';
import { BesideText } from './parts/beside-text.tsx';
import { DeskBar } from './parts/desk-bar.tsx';
import { DiagnosticsMargin } from './parts/diagnostics-margin.tsx';
import { EditorDialogs, type EditorQuestion } from './parts/editor-dialogs.tsx';
import { EvidenceHere } from './parts/evidence-here.tsx';
import { EvidenceNote } from './parts/evidence-note.tsx';
import { KeptText } from './parts/kept-text.tsx';
import { MergeView } from './parts/merge-view.tsx';
import { OfferList } from './parts/offer-list.tsx';
import type { DraftText } from './saving/draft-text.ts';
import { useDraftSaving } from './saving/use-draft-saving.ts';
import { useFindWhatIsPrinted } from './saving/use-find-what-is-printed.ts';
import { useGround } from './saving/use-ground.ts';
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
    FragmentType<typeof RemarksBeside_draft> &
    FragmentType<typeof CorrectionPanel_draft>;
}

/** Where an article is written: the text in the middle, what is said of it beside its lines. */
export const DraftDesk = ({
  draft,
  ground: opened,
  viewer: { id: viewer, rights },
}: {
  draft: OpenedDraft;
  ground: CheckGround;
  viewer: { id: string; rights: readonly string[] };
}) => {
  const router = useRouter();
  const { saving, saver } = useDraftSaving(draft);
  const { others, touch } = usePresence(draft.id, viewer);
  const { ground, refresh, bring } = useGround(draft.id, opened);
  const [about, setAbout] = useState<Omit<DraftText, 'document'>>(draft.text);
  const [question, setQuestion] = useState<EditorQuestion | null>(null);
  const { editor, check, replace, chartAt, closeChart } = useArticleEditor({
    document: draft.text.document,
    ground,
    onChange: (document) => {
      touch();
      saver.change({ document });
    },
  });
  useFindWhatIsPrinted(check, saving.version, refresh);
  const takeUp = (text: DraftText) => {
    setAbout(text);
    replace(text.document);
    saver.change(text);
  };
  /** A step is about a text that is saved. */
  const beforeStep = async (): Promise<number | null> => {
    if (saver.isSafe) return saving.version;
    const outcome = await saver.save('SAVE');
    return outcome?.kind === 'SAVED' ? outcome.version : null;
  };

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
      <DeskBar
        editor={editor}
        saving={saving}
        others={others}
        onSave={() => void saver.save('SAVE')}
        onAsk={setQuestion}
      />
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
            replace(document);
            void saver.settle(over, { document });
          }}
        />
      )}
      <div className="writing-desk">
        <div className="relative min-w-0">
          <ArticleSurface editor={editor} />
          {editor && <OfferList editor={editor} />}
          {editor && <EvidenceNote editor={editor} ground={ground} />}
        </div>
        <aside className="flex min-w-0 flex-col gap-5" aria-label="Beside the text">
          <BesideText title="Check">
            {editor && (
              <DiagnosticsMargin
                editor={editor}
                check={check}
                onBind={() => setQuestion({ kind: 'BINDING' })}
                onExempt={() => setQuestion({ kind: 'EXEMPTION' })}
              />
            )}
          </BesideText>
          <BesideText title="Evidence" id="evidence">
            {editor && <EvidenceHere editor={editor} ground={ground} />}
          </BesideText>
          <CorrectionPanel
            draft={draft.beside}
            rights={rights}
            onBeforeStep={beforeStep}
            onChanged={() => location.reload()}
          />
          <BesideText title="Remarks">
            <RemarksBeside editor={editor} draft={draft.beside} onBeforeStep={beforeStep} />
          </BesideText>
          <BesideText title="About the article">
            <AboutArticle
              text={about}
              isPublic={draft.isPublic}
              faults={saving.faults}
              onChange={(parts) => {
                setAbout((was) => ({ ...was, ...parts }));
                saver.change(parts);
              }}
            />
          </BesideText>
        </aside>
      </div>
      {editor && (
        <EditorDialogs
          editor={editor}
          ground={ground}
          bring={bring}
          question={chartAt === null ? question : { kind: 'CHART', place: chartAt }}
          onClose={() => {
            setQuestion(null);
            closeChart();
          }}
        />
      )}
    </div>
  );
};
