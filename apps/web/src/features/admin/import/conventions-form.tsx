'use client';

import { Button } from '@headcount/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { ImportConvention, ImportConventionsPageQuery } from '@/generated/staff/graphql.ts';
import { ConventionQuestion } from './convention-question.tsx';
import { FaultList } from './fault-list.tsx';
import { CHANGES } from './import-changes.ts';
import { CONVENTION_WORDS } from './import-words.ts';
import { useImportChange } from './use-import-change.ts';

export type Survey = NonNullable<ImportConventionsPageQuery['importJob']>['survey'];

/**
 * How the file is written: every question with what was seen. What can only be read one way is
 * chosen beforehand, and still confirmed; the rest somebody must choose.
 */
export const ConventionsForm = ({
  job,
  survey,
  isOpen,
}: {
  job: string;
  survey: Survey;
  /** Whether it may still be changed. */
  isOpen: boolean;
}) => {
  const { isWaiting, faults, setFaults, change } = useImportChange();
  const [hasMore, setHasMore] = useState(false);
  const router = useRouter();

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isWaiting) return;
    const form = new FormData(event.currentTarget);
    const answers = survey.questions.flatMap(({ convention }) => {
      const value = form.get(convention);
      return typeof value === 'string' ? [{ convention, value }] : [];
    });
    const open = survey.questions.filter(({ convention }) => form.get(convention) === null);
    if (open.length > 0) {
      setFaults(open.map(({ convention }) => unanswered(convention)));
      return;
    }
    const confirmed = await change(CHANGES.confirm, { input: { job, answers } });
    if (confirmed?.survey.isConfirmed) router.push(`/admin/import/${job}/mapping`);
    else if (confirmed) {
      setHasMore(true);
      router.refresh();
    }
  };

  return (
    <form onSubmit={(event) => void onSubmit(event)} className="flex flex-col gap-3" noValidate>
      {hasMore && (
        <output className="block font-sans text-note">
          Read so, the file raises another question.
        </output>
      )}
      {survey.questions.map((question) => (
        <ConventionQuestion key={question.convention} question={question} isOpen={isOpen} />
      ))}
      <FaultList faults={faults} />
      {isOpen && (
        <div>
          <Button type="submit" variant="primary" disabled={isWaiting}>
            {survey.isConfirmed ? 'Confirm again' : 'Confirm: the file is written so'}
          </Button>
        </div>
      )}
    </form>
  );
};

const unanswered = (convention: ImportConvention): string =>
  `${CONVENTION_WORDS[convention]} It cannot be told from the file: choose one.`;
