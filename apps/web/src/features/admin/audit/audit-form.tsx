import { Button, Field, FilterForm, Select, TextInput } from '@headcount/ui';
import { ACTIONS } from './action-words.ts';
import type { AuditFaults, AuditSearch } from './audit-search.ts';

/** What to look for in the audit; the whole search is in the address. */
export const AuditForm = ({ search, faults }: { search: AuditSearch; faults: AuditFaults }) => (
  <FilterForm
    action="/admin/audit"
    label="Audit"
    actions={
      <>
        <Button type="submit">Search</Button>
        <a className="font-sans text-note" href="/admin/audit">
          Everything
        </a>
      </>
    }
  >
    <Field label="Words" htmlFor="words" hint="In a name, a subject or the details">
      <TextInput
        id="words"
        name="words"
        defaultValue={search.words}
        aria-describedby="words-hint"
      />
    </Field>
    <Field label="What was done" htmlFor="action" error={faults.action}>
      <Select
        id="action"
        name="action"
        defaultValue={search.action}
        aria-invalid={faults.action ? true : undefined}
        aria-describedby="action-error"
        options={[{ value: '', label: 'Anything' }, ...ACTIONS]}
      />
    </Field>
    <Field label="From" htmlFor="from" hint="3 Oct 2022" error={faults.from}>
      <TextInput
        id="from"
        name="from"
        defaultValue={search.from}
        aria-invalid={faults.from ? true : undefined}
        aria-describedby="from-hint from-error"
      />
    </Field>
    <Field label="Until" htmlFor="to" hint="today" error={faults.to}>
      <TextInput
        id="to"
        name="to"
        defaultValue={search.to}
        aria-invalid={faults.to ? true : undefined}
        aria-describedby="to-hint to-error"
      />
    </Field>
    {(['actor', 'kind', 'subject'] as const).map(
      (name) => search[name] && <input key={name} type="hidden" name={name} value={search[name]} />,
    )}
  </FilterForm>
);
