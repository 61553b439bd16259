'use client';

import { Button, Field, TextInput } from '@headcount/ui';
import { z } from 'zod';
import { askAuth } from './ask-auth.ts';
import { BackupCodes } from './backup-codes.tsx';
import { FormWords } from './form-words.tsx';
import { QrCode } from './qr-code.tsx';
import { secretOf } from './secret-of.ts';
import { useFormFate } from './use-form-fate.ts';

const confirmed = z.object({ enabled: z.literal(true) });

/** Shows what the app needs and the backup codes; the first code of the app turns the factor on. */
export const ConfirmSecondFactor = ({
  address,
  codes,
  onDone,
}: {
  /** The `otpauth://` address that the app reads. */
  address: string;
  codes: readonly string[];
  onDone: () => void;
}) => {
  const { fate, onSubmit } = useFormFate(async (form) => {
    const code = String(form.get('code')).replaceAll(/\s/g, '');
    const answer = await askAuth('two-factor/verify-totp', { code }, confirmed);
    if (!answer.isDone) return { reason: answer.reason };
    onDone();
    return { done: '' };
  });
  return (
    <ol className="flex flex-col gap-4 font-sans text-note">
      <li className="flex flex-col gap-1">
        <p>1. Let your authenticator app read this, or type the secret into it.</p>
        <QrCode text={address} label="QR code for your authenticator app" />
        <p>
          Secret: <code className="font-sans tabular-nums select-all">{secretOf(address)}</code>
        </p>
      </li>
      <li className="flex flex-col gap-1">
        <p>2. Keep the backup codes.</p>
        <BackupCodes codes={codes} />
      </li>
      <li>
        <form onSubmit={onSubmit} className="flex max-w-[22rem] flex-col gap-2">
          <p>3. Write the code that the app shows. Until then nothing has changed.</p>
          <Field label="Code of the app" htmlFor="first-code">
            <TextInput
              id="first-code"
              name="code"
              inputMode="numeric"
              autoComplete="one-time-code"
              required
            />
          </Field>
          <FormWords fate={fate} />
          <div className="flex flex-wrap items-center gap-2">
            <Button type="submit" variant="primary" disabled={fate.isWaiting}>
              Turn it on
            </Button>
            <Button variant="quiet" onClick={onDone}>
              Leave it
            </Button>
          </div>
        </form>
      </li>
    </ol>
  );
};
