import type { RecordKind } from '@/generated/staff/graphql.ts';
import { type FragmentType, graphql, readFragment } from '@/generated/staff/index.ts';
import { formatMoment } from '../../words/format-moment.ts';
import { recordAddress } from '../../words/record-address.ts';
import { fieldWords } from './field-words.ts';
import { RestoreVersion } from './restore-version.tsx';

const RecordVersions_version = graphql(`
  fragment RecordVersions_version on RecordRevision {
    key
    version
    at
    reason
    by {
      name
    }
    changes {
      field
      before
      after
    }
  }
`);

/**
 * Every version of a record, the latest first, each with who made it, when, why, and what it changed;
 * after them those of the record whose place it took.
 */
export const RecordVersions = ({
  kind,
  recordKey,
  versions,
  isSettled,
}: {
  kind: RecordKind;
  recordKey: string;
  versions: readonly FragmentType<typeof RecordVersions_version>[];
  /** Another took its place: nothing of it comes back. */
  isSettled: boolean;
}) => {
  const read = readFragment(RecordVersions_version, versions);
  const latest = read[0]?.version ?? 1;
  return (
    <section aria-labelledby="versions" className="flex flex-col gap-2">
      <h2 id="versions" className="font-serif text-heading font-[620] tracking-[-0.01em]">
        Versions
      </h2>
      <ol reversed className="flex flex-col divide-y divide-hairline font-sans text-note">
        {read.map(({ key, version, at, by, reason, changes }) => (
          <li key={`${key} ${version}`} className="flex flex-col gap-1 py-2">
            <p>
              <b className="font-semibold">Version {version}</b>
              {key !== recordKey && (
                <>
                  {' of '}
                  <a href={recordAddress(kind, key)}>{key}</a>
                </>
              )}
              , {by.name}, {formatMoment(at)} UTC
              {reason && ` · ${reason}`}
            </p>
            {changes.length > 0 && (
              <dl className="grid gap-x-3 gap-y-0.5 sm:grid-cols-[12rem_minmax(0,1fr)]">
                {changes.map(({ field, before, after }) => (
                  <div key={field} className="contents">
                    <dt className="text-muted">{fieldWords(field)}</dt>
                    <dd className="min-w-0 break-words">
                      {before ? <del>{before}</del> : <span className="text-muted">nothing</span>}
                      {' → '}
                      {after ? <ins>{after}</ins> : <span className="text-muted">nothing</span>}
                    </dd>
                  </div>
                ))}
              </dl>
            )}
            {key === recordKey && version !== latest && !isSettled && (
              <RestoreVersion kind={kind} recordKey={recordKey} of={version} latest={latest} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};
