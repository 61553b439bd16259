'use client';

import { Button, EmptyState, ErrorMessage, Field, Select } from '@headcount/ui';
import type { ReleasePageQuery } from '@/generated/staff/graphql.ts';
import { PageSection } from '@/features/site/page-section.tsx';
import { RECORD_ROOMS, recordAddress } from '../words/record-address.ts';
import { formatMoment } from '../words/format-moment.ts';
import { updateRelease } from './change-release.ts';
import { useReleaseStep } from './use-release-step.ts';

type Release = NonNullable<ReleasePageQuery['release']>;

/** The articles and records that go out together. */
export const ReleaseContents = ({
  release: { id, version, articles, records },
  joinable,
  isChangeable,
}: {
  release: Release;
  /** The drafts that are in no release. */
  joinable: readonly { id: string; headline: string; slug?: string | null }[];
  isChangeable: boolean;
}) => {
  const { reason, isWaiting, take } = useReleaseStep();
  const at = { id, version };
  return (
    <>
      <PageSection heading="Articles">
        {articles.length === 0 && <EmptyState title="No article yet">Add a draft.</EmptyState>}
        <ul className="divide-y divide-hairline border-y border-hairline font-sans text-note empty:border-0">
          {articles.map(({ draftId, headline, isApproved, updatedBy, updatedAt }) => (
            <li key={draftId} className="flex flex-wrap items-baseline gap-x-3 py-1">
              <span className="min-w-0 grow basis-[16rem]">
                <a className="font-serif text-ui" href={`/admin/articles/${draftId}`}>
                  {headline || 'No headline yet'}
                </a>
                <span className="block text-muted">
                  {isApproved ? 'Approved' : 'Not approved'} · {updatedBy.name},{' '}
                  {formatMoment(updatedAt)} UTC
                </span>
              </span>
              {isChangeable && (
                <Button
                  variant="quiet"
                  disabled={isWaiting}
                  onClick={() => void take(() => updateRelease({ ...at, removeDrafts: [draftId] }))}
                >
                  Take out<span className="sr-only"> “{headline}”</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
        {isChangeable && joinable.length > 0 && (
          <form
            className="flex flex-wrap items-end gap-3"
            onSubmit={(event) => {
              event.preventDefault();
              const draft = String(new FormData(event.currentTarget).get('draft'));
              void take(() => updateRelease({ ...at, addDrafts: [draft] }));
            }}
          >
            <Field label="A draft that goes out with it" htmlFor="release-draft">
              <Select
                id="release-draft"
                name="draft"
                options={joinable.map((draft) => ({
                  value: draft.id,
                  label: draft.headline || draft.slug || 'No headline yet',
                }))}
              />
            </Field>
            <Button type="submit" disabled={isWaiting}>
              Add it
            </Button>
          </form>
        )}
      </PageSection>
      {records.length > 0 && (
        <PageSection heading="Records">
          <ul className="divide-y divide-hairline border-y border-hairline font-sans text-note">
            {records.map((record) => (
              <li key={record.id} className="flex flex-wrap items-baseline gap-x-3 py-1">
                <span className="min-w-0 grow basis-[16rem] [overflow-wrap:anywhere]">
                  {record.reason ? (
                    <a href={recordAddress(record.kind, record.key)}>{record.key}</a>
                  ) : (
                    record.key
                  )}
                  <span className="block text-muted">
                    {record.reason
                      ? `${record.reason} · ${RECORD_ROOMS[record.kind].one}`
                      : `A new ${RECORD_ROOMS[record.kind].one}`}{' '}
                    · held by {record.heldBy.name}, {formatMoment(record.heldAt)} UTC
                  </span>
                </span>
                {isChangeable && (
                  <Button
                    variant="quiet"
                    disabled={isWaiting}
                    onClick={() =>
                      void take(() => updateRelease({ ...at, dropRecords: [record.id] }))
                    }
                  >
                    Let go<span className="sr-only"> {record.key}</span>
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </PageSection>
      )}
      {reason && <ErrorMessage title="That was not done">{reason}</ErrorMessage>}
    </>
  );
};
