'use client';

import { Button } from '@headcount/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { z } from 'zod';
import { askAuth } from './ask-auth.ts';
import { BackupCodes } from './backup-codes.tsx';
import { ConfirmSecondFactor } from './confirm-second-factor.tsx';
import { PasswordQuestion } from './password-question.tsx';

const enabled = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) });
const renewed = z.object({ backupCodes: z.array(z.string()) });
const disabled = z.object({ disabled: z.literal(true) });

type Step =
  | { kind: 'REST' }
  | { kind: 'ASK'; what: 'ENABLE' | 'RENEW' | 'DISABLE' }
  | { kind: 'CONFIRM'; address: string; codes: string[] }
  | { kind: 'CODES'; codes: string[] };

const REST: Step = { kind: 'REST' };

/** A code of an app besides the password: set up, with codes for when the app is lost; or taken away. */
export const SecondFactor = ({ isOn }: { isOn: boolean }) => {
  const [step, setStep] = useState<Step>(REST);
  const router = useRouter();
  const finish = () => {
    setStep(REST);
    router.refresh();
  };
  const give = {
    ENABLE: async (password: string) => {
      const answer = await askAuth('two-factor/enable', { password }, enabled);
      if (!answer.isDone) return answer.reason;
      const { totpURI, backupCodes } = answer.body;
      setStep({ kind: 'CONFIRM', address: totpURI, codes: backupCodes });
      return null;
    },
    RENEW: async (password: string) => {
      const answer = await askAuth('two-factor/generate-backup-codes', { password }, renewed);
      if (!answer.isDone) return answer.reason;
      setStep({ kind: 'CODES', codes: answer.body.backupCodes });
      return null;
    },
    DISABLE: async (password: string) => {
      const answer = await askAuth('two-factor/disable', { password }, disabled);
      if (!answer.isDone) return answer.reason;
      finish();
      return null;
    },
  };

  switch (step.kind) {
    case 'ASK':
      return (
        <PasswordQuestion
          key={step.what}
          action={WORDS[step.what]}
          onGive={give[step.what]}
          onCancel={() => setStep(REST)}
        />
      );
    case 'CONFIRM':
      return <ConfirmSecondFactor address={step.address} codes={step.codes} onDone={finish} />;
    case 'CODES':
      return (
        <div className="flex flex-col items-start gap-2">
          <BackupCodes codes={step.codes} />
          <Button onClick={finish}>I have kept them</Button>
        </div>
      );
    case 'REST':
      return (
        <div className="flex flex-wrap items-center gap-2">
          {isOn ? (
            <>
              <Button onClick={() => setStep({ kind: 'ASK', what: 'RENEW' })}>{WORDS.RENEW}</Button>
              <Button variant="quiet" onClick={() => setStep({ kind: 'ASK', what: 'DISABLE' })}>
                {WORDS.DISABLE}
              </Button>
            </>
          ) : (
            <Button onClick={() => setStep({ kind: 'ASK', what: 'ENABLE' })}>{WORDS.ENABLE}</Button>
          )}
        </div>
      );
  }
};

const WORDS = {
  ENABLE: 'Set up a second factor',
  RENEW: 'Make new backup codes',
  DISABLE: 'Take the second factor away',
};
