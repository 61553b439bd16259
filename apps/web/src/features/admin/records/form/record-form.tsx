import { Button, SplitView } from '@headcount/ui';
import { type ReactNode, useState } from 'react';
import { RECORD_ROOMS } from '../../words/record-address.ts';
import { FaultSummary } from './fault-summary.tsx';
import { type FormParts, formParts } from './form-parts.ts';
import type { FormValues, Opened } from './form-values.ts';
import { MeanwhilePanel } from './meanwhile-panel.tsx';
import type { Judged, RecordEntry } from './record-entry.ts';
import { ReleasePart } from './release-part.tsx';
import { TextPart } from './text-part.tsx';
import { useRecordForm } from './use-record-form.ts';

/** What the fields of a form and what stands beside them are drawn from. */
export interface FormView<Values, Judgement> extends FormParts<Values> {
  values: Values;
  set: (parts: Partial<Values>) => void;
  judgement: Judgement | null;
}

/**
 * The form of a record of any sort: what is entered beside what the ledger makes of it. It keeps what
 * is typed on this device, lays a change that came between beside it, and records with Ctrl Enter.
 */
export const RecordForm = <Values extends FormValues<Values>, Input, Judgement extends Judged>({
  entry,
  opened,
  renderAside,
  children,
}: {
  entry: RecordEntry<Values, Input, Judgement>;
  opened: Opened<Values>;
  /** The ledger's judgement. */
  renderAside: (form: FormView<Values, Judgement>) => ReactNode;
  /** The fields. */
  children: (form: FormView<Values, Judgement>) => ReactNode;
}) => {
  const { record, ...form } = useRecordForm(entry, opened);
  const { values, set, judgement, faults, refused, meanwhile } = form;
  // Fields are drawn by parts of the form: which there are is known once they were.
  const [drawn] = useState(
    () => new Map([['changeReason', { id: 'changeReason', label: 'Why it changes' }]]),
  );
  const view = { values, set, judgement, ...formParts(entry.labels, values, faults, set, drawn) };
  const { one } = RECORD_ROOMS[entry.kind];
  return (
    // Ctrl Enter records from any field.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className="flex flex-col gap-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
      onKeyDown={(event) => {
        if ((event.ctrlKey || event.metaKey) && event.key === 'Enter')
          event.currentTarget.requestSubmit();
      }}
    >
      {form.isFromDevice && (
        <p className="flex flex-wrap items-center gap-2 font-sans text-note">
          You typed this here before and did not record it.
          <Button onClick={form.discard}>Discard it</Button>
        </p>
      )}
      {form.heldFor && (
        <output className="font-sans text-note">
          It is held for its release: until that goes out, nobody but staff sees it.{' '}
          <a href={`/admin/releases/${form.heldFor}`}>The release</a>
        </output>
      )}
      {meanwhile && (
        <MeanwhilePanel
          meanwhile={meanwhile}
          labels={entry.labels}
          onTake={({ name, theirs }) => set({ [name]: theirs } as Partial<Values>)}
        />
      )}
      {refused && (refused.words || faults.size > 0) && (
        <FaultSummary title={refused.words} faults={faults} drawn={drawn} />
      )}
      <SplitView
        asideLabel="The ledger’s judgement"
        aside={
          <div className="flex flex-col gap-3">
            <h2 id="judgement" className="font-sans text-note font-semibold">
              The ledger’s judgement
            </h2>
            {renderAside(view)}
          </div>
        }
      >
        <div className="flex flex-col gap-4">
          {children(view)}
          {!form.isNew && (
            <TextPart
              id="changeReason"
              label="Why it changes"
              error={faults.get('changeReason')}
              {...form.changeReason}
            />
          )}
          {!entry.act && <ReleasePart error={faults.get('holdForRelease')} {...form.release} />}
          <div className="flex flex-wrap items-center gap-3">
            <Button type="submit" variant="primary" disabled={form.isWaiting}>
              {entry.act ?? (form.isNew ? `Record the ${one}` : 'Record a new version')}
            </Button>
            <span className="font-sans text-label text-muted">Ctrl Enter</span>
            <NoticesBelow count={judgement?.notices?.length ?? 0} />
          </div>
        </div>
      </SplitView>
    </form>
  );
};

/** Where the judgement stands below the form and not beside it: how much it notices. */
const NoticesBelow = ({ count }: { count: number }) =>
  count > 0 && (
    <a href="#judgement" className="font-sans text-note min-[62.5rem]:hidden">
      {count === 1 ? 'The ledger notices something' : `The ledger notices ${count} things`}
    </a>
  );
