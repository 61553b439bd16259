import type { Metadata } from 'next';
import { PageTitle } from '@headcount/ui';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { DraftTabs } from '@/features/admin/publishing/draft-tabs.tsx';
import { RestoreVersion } from '@/features/admin/publishing/restore-version.tsx';
import { SAVE_WORDS, STEP_WORDS } from '@/features/admin/publishing/state-words.ts';
import { versionsPage } from '@/features/admin/publishing/versions-query.ts';
import { StaffTrouble } from '@/features/admin/shell/staff-trouble.tsx';
import { formatMoment } from '@/features/admin/words/format-moment.ts';
import { DifferenceBlocks } from '@/features/history/difference-blocks.tsx';
import { PageSection } from '@/features/site/page-section.tsx';

export const metadata: Metadata = { title: 'Versions' };

interface Props {
  params: Promise<{ draftId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function VersionsPage({ params, searchParams }: Props) {
  const { draftId: id } = await params;
  const asked = await searchParams;
  const [from, to] = [numberIn(asked.from), numberIn(asked.to)];
  const isCompared = from !== null && to !== null;
  const answer = await askStaff(versionsPage, {
    id,
    after: typeof asked.after === 'string' ? asked.after : null,
    from: from ?? 1,
    to: to ?? 1,
    isCompared,
  });
  if (!answer.isGiven) return <StaffTrouble failure={answer.failure} />;
  const { draft } = answer.data;
  if (!draft) notFound();
  const { headline, versions, decisions, difference, version, language } = draft;
  return (
    <div className="flex flex-col gap-5 py-4">
      <DraftTabs draftId={id} slug={draft.baseRevision ? draft.slug : null} here="history" />
      <PageTitle>
        Versions<span className="sr-only"> of</span>{' '}
        <span className="block font-sans text-note font-normal tracking-normal text-muted">
          {headline || 'No headline yet'}
        </span>
      </PageTitle>
      {difference && (
        <PageSection heading={`From version ${from} to version ${to}`}>
          <DifferenceBlocks blocks={difference} language={language} />
        </PageSection>
      )}
      <PageSection heading={versions.totalCount === 1 ? '1 save' : `${versions.totalCount} saves`}>
        <ul className="flex flex-col divide-y divide-hairline border-y border-hairline font-sans text-note">
          {versions.edges.map(({ node }, index) => {
            const earlier = versions.edges[index + 1]?.node.version;
            return (
              <li key={node.version} className="flex flex-wrap items-baseline gap-x-3 py-1">
                <span className="min-w-[4.5rem] tabular-nums">Version {node.version}</span>
                <span className="min-w-0 grow basis-[20rem] tabular-nums">
                  {SAVE_WORDS[node.kind]} · {node.by.name}, {formatMoment(node.at)} UTC
                  {node.headline !== headline && (
                    <>
                      {' · '}
                      <q>{node.headline}</q>
                    </>
                  )}
                </span>
                <span className="flex flex-wrap items-baseline gap-3">
                  {earlier !== undefined && (
                    <Link href={{ query: { from: earlier, to: node.version } }}>What changed</Link>
                  )}
                  {node.version !== version && (
                    <RestoreVersion draft={id} version={version} of={node.version} />
                  )}
                </span>
              </li>
            );
          })}
        </ul>
        {versions.pageInfo.hasNextPage && versions.pageInfo.endCursor && (
          <p className="font-sans text-note">
            <Link href={{ query: { after: versions.pageInfo.endCursor } }}>Earlier saves</Link>
          </p>
        )}
      </PageSection>
      <PageSection heading="Its way so far">
        <ul className="flex flex-col divide-y divide-hairline border-y border-hairline font-sans text-note">
          {decisions.map(({ id: step, action, at, note, by }) => (
            <li key={step} className="py-1">
              {STEP_WORDS[action] ?? action} by {by.name}, {formatMoment(at)} UTC
              {note && (
                <>
                  : <q>{note}</q>
                </>
              )}
            </li>
          ))}
        </ul>
      </PageSection>
    </div>
  );
}

/** The number of a version out of an address; null where there is none. */
function numberIn(value: string | string[] | undefined): number | null {
  const number = Number(value);
  return Number.isInteger(number) && number >= 1 && number < 2 ** 31 ? number : null;
}
