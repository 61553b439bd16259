'use client';

import type { Opened } from '../form/form-values.ts';
import { JudgementPanel } from '../form/judgement-panel.tsx';
import { RecordForm } from '../form/record-form.tsx';
import { ReplacementReach, type ReplacementReachOf } from '../form/replacement-reach.tsx';
import { TextPart } from '../form/text-part.tsx';
import { type AssumptionWording, REPLACE_ASSUMPTION_ENTRY } from './replace-assumption-entry.ts';

/** Words an assumption otherwise: the sentence takes its place in every figure that makes it. */
export const ReplaceAssumptionForm = ({
  opened,
  use,
}: {
  opened: Opened<AssumptionWording>;
  use: ReplacementReachOf;
}) => (
  <section aria-labelledby="put-right" className="flex flex-col gap-2">
    <h2 id="put-right" className="font-serif text-heading">
      Word it otherwise
    </h2>
    <p className="max-w-measure font-sans text-note text-muted">
      Its words never change, for figures in print rest on them. Another sentence of the same sort,
      about the same thing, takes its place in every figure that makes it now.
    </p>
    <RecordForm
      entry={REPLACE_ASSUMPTION_ENTRY}
      opened={opened}
      renderAside={({ judgement }) => (
        <>
          <JudgementPanel judgement={judgement} />
          <ReplacementReach kind="ASSUMPTION" use={use} />
        </>
      )}
    >
      {({ text }) => (
        <TextPart
          {...text('statement')}
          rows={2}
          hint="Readers see it beside every figure that rests on it."
        />
      )}
    </RecordForm>
  </section>
);
