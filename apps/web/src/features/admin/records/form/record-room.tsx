import { PageTitle, StatusWord } from '@headcount/ui';
import type { ReactNode } from 'react';
import type { RecordKind } from '@/generated/staff/graphql.ts';
import { type FragmentType, graphql, readFragment } from '@/generated/staff/index.ts';
import { DeprecateRecord } from './deprecate-record.tsx';
import { RecordUse } from './record-use.tsx';
import { RecordVersions } from './record-versions.tsx';

const RecordRoom_query = graphql(`
  fragment RecordRoom on Query {
    recordHistory(kind: $kind, key: $key) {
      version
      ...RecordVersions_version
    }
    viewer {
      rights
    }
    whereUsed(kind: $kind, key: $key) {
      ...RecordUse
    }
  }
`);

/**
 * The page of one record: its form, what rests on it, and every version of it. The page's query takes
 * `$kind` and `$key` and spreads `...RecordRoom`.
 */
export const RecordRoom = ({
  kind,
  recordKey,
  title,
  publicAddress,
  deprecation,
  around,
  children,
}: {
  kind: RecordKind;
  recordKey: string;
  title: string;
  /** Where readers see it; null where they have no page of it. */
  publicAddress: string | null;
  /** Why it is no longer to be used, null while it is; settled once another took its place. */
  deprecation: { reason: string | null; isSettled?: boolean };
  around: FragmentType<typeof RecordRoom_query>;
  /** The form. */
  children: ReactNode;
}) => {
  const { recordHistory, whereUsed, viewer } = readFragment(RecordRoom_query, around);
  const versions = recordHistory ?? [];
  const version = versions[0]?.version ?? 1;
  const { reason, isSettled = false } = deprecation;
  return (
    <div className="flex flex-col gap-5 py-4">
      <div className="flex flex-col gap-1">
        <PageTitle>{title}</PageTitle>
        <p className="font-sans text-note text-muted">
          <code>{recordKey}</code>
          {publicAddress && (
            <>
              {' · '}
              <a href={publicAddress}>As readers see it</a>
            </>
          )}
        </p>
        {deprecation?.reason && (
          <p className="max-w-measure font-sans text-note">
            <StatusWord mark="cross" tone="bad">
              No longer to be used:
            </StatusWord>{' '}
            {deprecation.reason}
          </p>
        )}
      </div>
      {children}
      <DeprecateRecord
        key={version}
        kind={kind}
        recordKey={recordKey}
        version={version}
        reason={reason}
        mayChange={viewer.rights.includes('deprecateRecord') && !isSettled}
      />
      {whereUsed && <RecordUse use={whereUsed} />}
      <RecordVersions kind={kind} recordKey={recordKey} versions={versions} isSettled={isSettled} />
    </div>
  );
};
