'use client';

import { Button, Field, TextInput } from '@headcount/ui';
import { useRouter } from 'next/navigation';
import { z } from 'zod';
import { askAuth } from './ask-auth.ts';
import { FormWords } from './form-words.tsx';
import { useFormFate } from './use-form-fate.ts';

const changed = z.object({ changed: z.literal(true) });

/** A new password for an old one. Every other session ends with it. */
export const ChangePassword = ({ email }: { email: string }) => {
  const router = useRouter();
  const { fate, onSubmit } = useFormFate(async (form) => {
    const answer = await askAuth(
      'change-password',
      {
        currentPassword: String(form.get('currentPassword')),
        newPassword: String(form.get('newPassword')),
      },
      changed,
    );
    if (!answer.isDone) return { reason: answer.reason };
    router.refresh();
    return { done: 'The password is changed. You are signed out everywhere else.' };
  });

  return (
    <form onSubmit={onSubmit} className="flex max-w-[22rem] flex-col gap-2">
      <input type="hidden" name="username" autoComplete="username" value={email} />
      <Field label="Password now" htmlFor="current-password">
        <TextInput
          id="current-password"
          name="currentPassword"
          type="password"
          autoComplete="current-password"
          required
        />
      </Field>
      <Field label="New password" htmlFor="new-password" hint="At least 12 characters.">
        <TextInput
          id="new-password"
          name="newPassword"
          type="password"
          autoComplete="new-password"
          minLength={12}
          maxLength={256}
          aria-describedby="new-password-hint"
          required
        />
      </Field>
      <FormWords fate={fate} />
      <div>
        <Button type="submit" disabled={fate.isWaiting}>
          Change password
        </Button>
      </div>
    </form>
  );
};
