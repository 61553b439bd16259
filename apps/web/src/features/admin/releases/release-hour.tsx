import { Button, Field, TextInput } from '@headcount/ui';

/** An instant, chosen by the clock of whoever looks; given on in UTC. */
export const ReleaseHour = ({
  id,
  label,
  act,
  onChoose,
}: {
  id: string;
  label: string;
  act: string;
  onChoose: (instant: string) => void;
}) => (
  <form
    className="flex flex-wrap items-end gap-2"
    onSubmit={(event) => {
      event.preventDefault();
      const at = new Date(String(new FormData(event.currentTarget).get('at')));
      // The field is required and of a browser that knows dates; an odd one sends nothing.
      if (!Number.isNaN(at.getTime())) onChoose(at.toISOString());
    }}
  >
    <Field label={label} htmlFor={id}>
      <TextInput id={id} name="at" type="datetime-local" required />
    </Field>
    <Button type="submit">{act}</Button>
  </form>
);
