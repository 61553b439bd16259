import type { ReactNode } from 'react';
import type { FormValues, Opened } from './form-values.ts';
import { type EntryJudgement, JudgementPanel } from './judgement-panel.tsx';
import type { ReplacementEntry } from './record-entry.ts';
import { type FormView, RecordForm } from './record-form.tsx';
import { ReplacementReach, type ReplacementReachOf } from './replacement-reach.tsx';

/** The form of a record that takes the place of one whose words never change, beside what it would touch. */
export const ReplaceForm = <Values extends FormValues<Values>, Input>({
  entry,
  opened,
  use,
  intro,
  children,
}: {
  entry: ReplacementEntry<Values, Input, EntryJudgement>;
  opened: Opened<Values>;
  use: ReplacementReachOf;
  /** Why another is entered, and what becomes of the one that is there. */
  intro: string;
  children: (form: FormView<Values, EntryJudgement>) => ReactNode;
}) => (
  <section aria-labelledby="put-right" className="flex flex-col gap-2">
    <h2 id="put-right" className="font-serif text-heading">
      {entry.act}
    </h2>
    <p className="max-w-measure font-sans text-note text-muted">{intro}</p>
    <RecordForm
      entry={entry}
      opened={opened}
      renderAside={({ judgement }) => (
        <>
          <JudgementPanel judgement={judgement} />
          <ReplacementReach kind={entry.kind} use={use} />
        </>
      )}
    >
      {children}
    </RecordForm>
  </section>
);
