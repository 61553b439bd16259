import type { Verdict } from '@headcount/ledger';
import type { ReactNode } from 'react';

import { VerdictMark } from './verdict-mark.tsx';

/** One claim of the story with its verdict and the reason for it. */
export const ClaimLine = ({
  verdict,
  claim,
  reason,
  children,
}: {
  verdict: Verdict;
  /** The sentence judged. */
  claim: ReactNode;
  /** Begins with the verdict in words: "Proven with an assumption: …". */
  reason: ReactNode;
  /** The sum, caveats. */
  children?: ReactNode;
}) => (
  <div className="grid grid-cols-[1.625rem_minmax(0,1fr)] border-t border-hairline py-1.5">
    <span className="text-ui">
      <VerdictMark verdict={verdict} />
    </span>
    <div className="flex flex-col gap-1">
      <div>
        <p className="font-serif text-ui">{claim}</p>
        <p className="font-sans text-note text-muted">{reason}</p>
      </div>
      {children}
    </div>
  </div>
);
