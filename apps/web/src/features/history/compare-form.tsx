import { Button, Field, FilterForm, Select } from '@headcount/ui';

/** Any two revisions side by side, by their numbers. */
export const CompareForm = ({
  slug,
  revisions,
  from,
  to,
}: {
  slug: string;
  /** Numbers of revisions, the latest first. */
  revisions: readonly number[];
  from: number | undefined;
  to: number | undefined;
}) => {
  const options = revisions.map((revision) => ({
    value: String(revision),
    label: `Revision ${revision}`,
  }));
  return (
    <FilterForm
      action={`/articles/${slug}/history`}
      label="Compare two revisions"
      actions={<Button type="submit">Compare</Button>}
    >
      <Field label="What changed from" htmlFor="from">
        <Select id="from" name="from" defaultValue={from ?? revisions[1]} options={options} />
      </Field>
      <Field label="to" htmlFor="to">
        <Select id="to" name="to" defaultValue={to ?? revisions[0]} options={options} />
      </Field>
    </FilterForm>
  );
};
