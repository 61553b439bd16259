'use client';

import { Button, Checkbox, Field, Fieldset, TextArea } from '@headcount/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { ChoiceField } from './choice-field.tsx';
import type { ColumnOption } from './columns-of.ts';
import { CountsPart } from './counts-part.tsx';
import { FaultList } from './fault-list.tsx';
import { CHANGES } from './import-changes.ts';
import { parseDocument } from './mapping-document.ts';
import type { MappingDocument } from './mapping-document.ts';
import { POLICIES } from './mapping-words.ts';
import { OfferChoice } from './offer-choice.tsx';
import type { Offer } from './offer-choice.tsx';
import { PlacesPart } from './places-part.tsx';
import { SourcePart } from './source-part.tsx';
import { TextField } from './text-field.tsx';
import { TotalsPart } from './totals-part.tsx';
import { useImportChange } from './use-import-change.ts';

/** What the columns mean, who says it, how it is cited: a mapping document, in a form. */
export const MappingForm = ({
  job,
  name,
  columns,
  offers,
  saved,
  fetchedOn: savedDay,
}: {
  job: string;
  /** What a new mapping is called until somebody says otherwise. */
  name: string;
  columns: readonly ColumnOption[];
  offers: readonly Offer[];
  /** What was said before; null where nothing was. */
  saved: string | null;
  fetchedOn: string | null;
}) => {
  const named = (text: string): MappingDocument => ({ name, title: name, ...parseDocument(text) });
  const [chosen, setChosen] = useState<number | null>(saved === null ? bestOf(offers) : null);
  const [document, setDocument] = useState<MappingDocument>(() =>
    named(saved ?? offers[bestOf(offers) ?? -1]?.document ?? '{}'),
  );
  const [fetchedOn, setFetchedOn] = useState(savedDay ?? '');
  const [isKept, setIsKept] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const { isWaiting, faults, setFaults, change } = useImportChange();
  const router = useRouter();
  const set = (changes: Partial<MappingDocument>) => {
    setTyped(null);
    setDocument((before) => ({ ...before, ...changes }));
  };
  const type = (text: string) => {
    setTyped(text);
    const parsed = parseDocument(text);
    if (parsed) setDocument(parsed);
  };

  const save = async () => {
    if (typed !== null && parseDocument(typed) === null) {
      setFaults(['document: It is not JSON.']);
      return;
    }
    const input = {
      job,
      document: JSON.stringify(document),
      fetchedOn: fetchedOn === '' ? null : fetchedOn,
      isKept,
    };
    if (await change(CHANGES.map, { input })) router.push(`/admin/import/${job}`);
  };

  return (
    <form
      className="tabbed flex max-w-[64rem] flex-col gap-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWaiting) void save();
      }}
    >
      <Fieldset legend="Mappings that fit this file">
        <OfferChoice
          offers={offers}
          chosen={chosen}
          onChoose={(at) => {
            setChosen(at);
            setTyped(null);
            setDocument(named(offers[at]?.document ?? '{}'));
          }}
        />
      </Fieldset>
      <SourcePart
        document={document}
        fetchedOn={fetchedOn}
        onChange={set}
        onFetchedOn={setFetchedOn}
      />
      <CountsPart document={document} columns={columns} onChange={set} />
      <TotalsPart document={document} columns={columns} onChange={set} />
      <PlacesPart document={document} onChange={set} />
      <Fieldset legend="What becomes of the rest">
        <div className="grid gap-x-3 gap-y-1.5 sm:grid-cols-2">
          {POLICIES.map(({ key, label, options }) => (
            <ChoiceField
              key={key}
              label={label}
              value={String(document.policy?.[key] ?? options[0]?.value)}
              options={options}
              onChange={(value) =>
                set({ policy: { ...document.policy, [key]: value === '' ? undefined : value } })
              }
            />
          ))}
        </div>
      </Fieldset>
      <Fieldset legend="The mapping itself">
        <div className="grid gap-x-3 gap-y-1.5 sm:grid-cols-2">
          <TextField
            label="Title"
            value={document.title ?? ''}
            onChange={(title) => set({ title })}
          />
          <TextField
            label="Name"
            value={document.name ?? ''}
            hint="Small letters and hyphens"
            onChange={(next) => set({ name: next })}
          />
        </div>
        <Checkbox
          label="Keep it under this name for the next file of this kind"
          checked={isKept}
          onChange={({ target }) => setIsKept(target.checked)}
        />
        <details className="font-sans text-note">
          <summary className="cursor-pointer py-0.5 text-muted">
            As a document: tables, rows to leave out, and all else that a mapping can say
          </summary>
          <Field label="Mapping document (JSON)" htmlFor="mapping-document">
            <TextArea
              id="mapping-document"
              spellCheck={false}
              rows={12}
              value={typed ?? JSON.stringify(document, null, 2)}
              onChange={({ target }) => type(target.value)}
            />
          </Field>
        </details>
      </Fieldset>
      <FaultList faults={faults} />
      <div>
        <Button type="submit" variant="primary" disabled={isWaiting}>
          Judge the first rows
        </Button>
      </div>
    </form>
  );
};

/** The first that was made for a file like this one; none where all is still to be said. */
function bestOf(offers: readonly Offer[]): number | null {
  return offers.length > 0 ? 0 : null;
}
