import { StatusWord } from '@headcount/ui';
import type { AuditPageQuery } from '@/generated/staff/graphql.ts';

type Chain = NonNullable<AuditPageQuery['auditChain']>;

const FAULTS: Record<NonNullable<Chain['fault']>, string> = {
  MISSING: 'entries before it are gone',
  ALTERED: 'it no longer says what was written',
  CUT_OFF: 'it follows another entry than the one before it',
};

/** Whether the log still says what was written into it. */
export const ChainState = ({ chain }: { chain: Chain }) =>
  chain.brokenAt && chain.fault ? (
    <p className="font-sans text-note">
      <StatusWord mark="cross" tone="bad">
        The chain is broken
      </StatusWord>{' '}
      at entry {chain.brokenAt}: {FAULTS[chain.fault]}. The {chain.entries} before it hold.
    </p>
  ) : (
    <p className="font-sans text-note">
      <StatusWord mark="full" tone="good">
        The chain holds
      </StatusWord>{' '}
      from the first entry to number {chain.entries}. Its last hash, to keep elsewhere:{' '}
      <code className="font-sans text-label [overflow-wrap:anywhere] text-muted">
        {chain.lastHash}
      </code>
    </p>
  );
