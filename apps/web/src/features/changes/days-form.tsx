import { Button, Field, FilterForm, TextInput } from '@headcount/ui';

/** The two days between which the reader wants to know what the ledger learnt. */
export const DaysForm = ({ from, to }: { from: string | null; to: string | null }) => (
  <FilterForm
    action="/changes"
    label="Two days"
    actions={<Button type="submit">Show what changed</Button>}
  >
    <DayField name="from" label="From the end of" value={from} />
    <DayField name="to" label="To the end of" value={to} />
  </FilterForm>
);

const DayField = ({
  name,
  label,
  value,
}: {
  name: string;
  label: string;
  value: string | null;
}) => (
  <Field label={label} htmlFor={name}>
    <TextInput
      id={name}
      name={name}
      type="date"
      defaultValue={value?.slice(0, 10) ?? ''}
      required
    />
  </Field>
);
