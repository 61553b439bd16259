'use client';

import { Button, Field } from '@headcount/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { FaultList } from './fault-list.tsx';
import { CHANGES } from './import-changes.ts';
import { uploadFile } from './upload-file.ts';
import { useImportChange } from './use-import-change.ts';

/** Takes a file and begins its import. */
export const BeginForm = () => {
  const [isSending, setIsSending] = useState(false);
  const { isWaiting, faults, setFaults, change } = useImportChange();
  const router = useRouter();
  const isBusy = isSending || isWaiting;

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const file = new FormData(event.currentTarget).get('file');
    if (isBusy || !(file instanceof File)) return;
    if (file.size === 0) {
      setFaults([file.name === '' ? 'Choose a file.' : `“${file.name}” is empty.`]);
      return;
    }
    setIsSending(true);
    const sent = await uploadFile(file);
    setIsSending(false);
    if ('reason' in sent) {
      setFaults([sent.reason]);
      return;
    }
    const job = await change(CHANGES.begin, { input: { file: sent.id } });
    if (job) router.push(`/admin/import/${job.id}/conventions`);
  };

  return (
    <form
      onSubmit={(event) => void onSubmit(event)}
      className="flex max-w-[30rem] flex-col gap-2"
      noValidate
    >
      <Field
        label="File"
        htmlFor="import-file"
        hint="CSV, CSV with HXL hashtags, either of them as .gz, or an Excel workbook (.xlsx); at most 200 MB."
      >
        <input
          id="import-file"
          name="file"
          type="file"
          accept=".csv,.tsv,.txt,.gz,.xlsx"
          className="control"
          aria-describedby="import-file-hint"
        />
      </Field>
      <FaultList faults={faults} />
      <div>
        <Button type="submit" variant="primary" disabled={isBusy}>
          {isSending ? 'Sending …' : 'Upload'}
        </Button>
      </div>
    </form>
  );
};
