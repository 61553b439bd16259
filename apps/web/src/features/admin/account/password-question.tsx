'use client';

import { Button, Field, TextInput } from '@headcount/ui';
import { FormWords } from './form-words.tsx';
import { useFormFate } from './use-form-fate.ts';

/** Asks for the password once more before something is changed that guards the account. */
export const PasswordQuestion = ({
  action,
  onGive,
  onCancel,
}: {
  /** What will be done, as on the button that led here. */
  action: string;
  /** Answers with why it was not taken, or null. */
  onGive: (password: string) => Promise<string | null>;
  onCancel: () => void;
}) => {
  const { fate, onSubmit } = useFormFate(async (form) => {
    const reason = await onGive(String(form.get('password')));
    return reason === null ? { done: '' } : { reason };
  });
  return (
    <form onSubmit={onSubmit} className="flex max-w-[22rem] flex-col gap-2">
      <Field label="Your password, once more" htmlFor="password-again">
        <TextInput
          id="password-again"
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
      </Field>
      <FormWords fate={fate} />
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" disabled={fate.isWaiting}>
          {action}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          Leave it
        </Button>
      </div>
    </form>
  );
};
