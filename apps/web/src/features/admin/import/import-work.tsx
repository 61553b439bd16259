'use client';

import { Button } from '@headcount/ui';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { graphql } from '@/generated/staff/index.ts';
import type { ImportState, ImportWorkQuery } from '@/generated/staff/graphql.ts';
import { askStaffFromBrowser } from '../gateway/ask-staff-from-browser.ts';
import { FaultList } from './fault-list.tsx';
import { CHANGES } from './import-changes.ts';
import { isAtWork } from './import-words.ts';
import { useImportChange } from './use-import-change.ts';
import { WorkProgress } from './work-progress.tsx';

const importWork = graphql(`
  query ImportWork($id: ID!) {
    importJob(id: $id) {
      state
      asked
      stage
      rowsRead
      rowsRefused
      rowsWritten
      share
      isCancelAsked
    }
  }
`);

export type Work = NonNullable<ImportWorkQuery['importJob']>;

/** Milliseconds between two looks at work that is being done. */
const LOOK = 1000;

/** What can be done with an import as it stands, and how far the work on it is. */
export const ImportWork = ({
  job,
  state,
  canRun,
}: {
  job: string;
  state: ImportState;
  /** Whether the viewer may have it recorded. */
  canRun: boolean;
}) => {
  const { isWaiting, faults, change } = useImportChange();
  const [work, setWork] = useState<Work | null>(null);
  const router = useRouter();
  const isWorking = isAtWork(state);

  useEffect(() => {
    if (!isWorking) return;
    const course = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      const answer = await askStaffFromBrowser(importWork, { id: job }, { signal: course.signal });
      const seen = answer.isGiven ? answer.data.importJob : null;
      if (seen && !isAtWork(seen.state)) {
        router.refresh();
        return;
      }
      if (seen) setWork(seen);
      timer = setTimeout(again, LOOK);
    };
    const again = () => {
      look().catch((error: unknown) => {
        if (!course.signal.aborted) throw error;
      });
    };
    again();
    return () => {
      course.abort();
      clearTimeout(timer);
    };
  }, [isWorking, job, router]);

  const act = async (operation: typeof CHANGES.rehearse | typeof CHANGES.run) => {
    setWork(null);
    if (await change(operation, { input: { job } })) router.refresh();
  };

  return (
    <div className="flex flex-col gap-2">
      {isWorking && <WorkProgress work={work} state={state} />}
      <FaultList faults={faults} />
      <div className="flex flex-wrap items-center gap-2">
        {isWorking ? (
          <Button
            disabled={isWaiting || work?.isCancelAsked}
            onClick={() =>
              void change(CHANGES.cancel, { input: { job } }).then(() => router.refresh())
            }
          >
            {work?.isCancelAsked ? 'Stopping …' : 'Cancel'}
          </Button>
        ) : (
          <WorkButtons state={state} canRun={canRun} isWaiting={isWaiting} act={act} />
        )}
      </div>
    </div>
  );
};

const WorkButtons = ({
  state,
  canRun,
  isWaiting,
  act,
}: {
  state: ImportState;
  canRun: boolean;
  isWaiting: boolean;
  act: (operation: typeof CHANGES.rehearse | typeof CHANGES.run) => Promise<void>;
}) => {
  if (state !== 'REHEARSED') {
    return (
      <Button variant="primary" disabled={isWaiting} onClick={() => void act(CHANGES.rehearse)}>
        Dry run over the whole file
      </Button>
    );
  }
  return (
    <>
      {canRun ? (
        <Button variant="primary" disabled={isWaiting} onClick={() => void act(CHANGES.run)}>
          Record it
        </Button>
      ) : (
        <p className="font-sans text-note">An editor can record it.</p>
      )}
      <Button disabled={isWaiting} onClick={() => void act(CHANGES.rehearse)}>
        Dry run again
      </Button>
    </>
  );
};
