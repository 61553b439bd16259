'use client';

import type { CitationWords } from '../form/citation-values.ts';
import { CitationWordsParts } from '../form/citation-words.tsx';
import type { Opened } from '../form/form-values.ts';
import { JudgementPanel } from '../form/judgement-panel.tsx';
import { RecordForm } from '../form/record-form.tsx';
import { ReplacementReach, type ReplacementReachOf } from '../form/replacement-reach.tsx';
import { REPLACE_CITATION_ENTRY } from './replace-citation-entry.ts';

/** Puts a citation right: what is entered here takes its place in everything that cites it. */
export const ReplaceCitationForm = ({
  opened,
  use,
}: {
  opened: Opened<CitationWords>;
  use: ReplacementReachOf;
}) => (
  <section aria-labelledby="put-right" className="flex flex-col gap-2">
    <h2 id="put-right" className="font-serif text-heading">
      Put it right
    </h2>
    <p className="max-w-measure font-sans text-note text-muted">
      Its words never change, for what is published cites them. What you enter here is another
      citation, of the same source, which takes its place in everything that cites it now.
    </p>
    <RecordForm
      entry={REPLACE_CITATION_ENTRY}
      opened={opened}
      renderAside={({ judgement }) => (
        <>
          <JudgementPanel judgement={judgement} />
          <ReplacementReach kind="CITATION" use={use} />
        </>
      )}
    >
      {({ text }) => <CitationWordsParts text={text} path="citation" />}
    </RecordForm>
  </section>
);
