'use client';

import { Button, ChoiceGroup, Field, Select, TextArea } from '@headcount/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { graphql } from '@/generated/staff/index.ts';
import { FormWords } from '../account/form-words.tsx';
import { useFormFate } from '../account/use-form-fate.ts';
import { OUTCOME_WORDS } from '@/features/error-report/outcome-words.ts';
import { askStaffFromBrowser } from '../gateway/ask-staff-from-browser.ts';
import { staffFailureWords } from '../gateway/staff-failure-words.ts';
import { isOutcome } from './is-outcome.ts';

const answerErrorReport = graphql(`
  mutation AnswerErrorReport($input: AnswerErrorReportInput!) {
    answerErrorReport(input: $input) {
      __typename
      ... on FieldRefused {
        message
      }
    }
  }
`);

/** Tells the reader, in public, what came of their report. */
export const AnswerForm = ({
  report,
  corrections,
}: {
  report: string;
  /** The corrections of the article, one of which may have come of the report. */
  corrections: readonly { id: string; label: string }[];
}) => {
  const [outcome, setOutcome] = useState<string | null>(null);
  const router = useRouter();
  const { fate, onSubmit } = useFormFate(async (form) => {
    if (!isOutcome(outcome)) return { reason: 'Choose what came of it.' };
    const input = {
      report,
      outcome,
      answer: String(form.get('answer')),
      correction: outcome === 'CORRECTED' ? String(form.get('correction') ?? '') || null : null,
    };
    const answer = await askStaffFromBrowser(answerErrorReport, { input });
    if (!answer.isGiven) return { reason: staffFailureWords(answer.failure) };
    const refused = answer.data.answerErrorReport;
    if (refused.__typename === 'FieldRefused') return { reason: refused.message };
    router.refresh();
    return { done: 'The reader is answered.' };
  });

  return (
    <form onSubmit={onSubmit} className="flex max-w-measure flex-col gap-3">
      <ChoiceGroup
        kind="one"
        legend="What came of it"
        name="outcome"
        chosen={outcome === null ? [] : [outcome]}
        onToggle={(value) => setOutcome(value)}
        choices={Object.entries(OUTCOME_WORDS).map(([value, label]) => ({ value, label }))}
      />
      {outcome === 'CORRECTED' && (
        <Field label="By which correction" htmlFor="correction">
          <Select
            id="correction"
            name="correction"
            options={[
              { value: '', label: 'None that is printed yet' },
              ...corrections.map(({ id, label }) => ({ value: id, label })),
            ]}
          />
        </Field>
      )}
      <Field label="Answer" htmlFor="answer" hint="It is public, and is given once.">
        <TextArea
          id="answer"
          name="answer"
          maxLength={2000}
          aria-describedby="answer-hint"
          required
        />
      </Field>
      <FormWords fate={fate} />
      <div>
        <Button type="submit" variant="primary" disabled={fate.isWaiting}>
          Answer the reader
        </Button>
      </div>
    </form>
  );
};
