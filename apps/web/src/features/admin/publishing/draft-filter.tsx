import { Button, Field, Select, TextInput } from '@headcount/ui';
import type { draftsAsked } from './articles-query.ts';
import { STATE_WORDS } from './state-words.ts';

/** Which drafts are listed: a plain form, whose answers stand in the address. */
export const DraftFilter = ({ asked }: { asked: ReturnType<typeof draftsAsked>['filter'] }) => (
  <form className="flex flex-wrap items-end gap-3" method="get">
    <Field label="Words" htmlFor="search">
      <TextInput id="search" name="search" type="search" defaultValue={asked.search ?? ''} />
    </Field>
    <Field label="How far" htmlFor="state">
      <Select
        id="state"
        name="state"
        defaultValue={asked.states?.[0] ?? ''}
        options={[
          { value: '', label: 'All' },
          ...['DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED', 'PUBLISHED'].map((value) => ({
            value,
            label: STATE_WORDS[value] ?? value,
          })),
        ]}
      />
    </Field>
    <Field label="Whose" htmlFor="mine">
      <Select
        id="mine"
        name="mine"
        defaultValue={asked.mine ? 'yes' : ''}
        options={[
          { value: '', label: 'Everybody’s' },
          { value: 'yes', label: 'Mine' },
        ]}
      />
    </Field>
    <Button type="submit">Show</Button>
  </form>
);
