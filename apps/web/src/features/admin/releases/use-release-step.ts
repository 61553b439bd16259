import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { ReleaseStep } from './change-release.ts';

/** Takes one step of a release at a time, draws the page anew after it, and keeps why one failed. */
export function useReleaseStep() {
  const router = useRouter();
  const [reason, setReason] = useState<string | null>(null);
  const [isWaiting, setWaiting] = useState(false);
  const take = async (step: () => Promise<ReleaseStep>): Promise<void> => {
    if (isWaiting) return;
    setWaiting(true);
    setReason(null);
    const came = await step();
    setWaiting(false);
    if ('reason' in came) setReason(came.reason);
    else router.refresh();
  };
  return { reason, isWaiting, take };
}
