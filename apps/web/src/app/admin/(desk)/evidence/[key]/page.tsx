import { Breadcrumb, EmptyState, PageTitle } from '@headcount/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CaptureForm } from '@/features/admin/evidence/capture-form.tsx';
import { CaptureParticulars } from '@/features/admin/evidence/capture-particulars.tsx';
import { citationEvidence } from '@/features/admin/evidence/evidence-queries.ts';
import { QuotedWords } from '@/features/admin/evidence/quoted-words.tsx';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { StaffTrouble } from '@/features/admin/shell/staff-trouble.tsx';
import { PageSection } from '@/features/site/page-section.tsx';

export const metadata: Metadata = { title: 'Evidence of a citation' };

export default async function CitationEvidencePage({
  params,
}: {
  params: Promise<{ key: string }>;
}) {
  const { key } = await params;
  const answer = await askStaff(citationEvidence, { key: decodeURIComponent(key) });
  if (!answer.isGiven) return <StaffTrouble failure={answer.failure} />;
  const { citation } = answer.data;
  if (!citation) notFound();
  const { text, source, url, archivedUrl, archivedSha256, prefix, quotedWords, suffix, captures } =
    citation;

  return (
    <div className="flex flex-col gap-6 py-4">
      <div className="flex flex-col gap-2">
        <Breadcrumb
          steps={[{ label: 'Evidence', href: '/admin/evidence' }, { label: source.name }]}
        />
        <PageTitle>Evidence of a citation</PageTitle>
        <p className="max-w-measure font-sans text-note [overflow-wrap:anywhere]">
          {text} {url && <a href={url}>The page</a>}
          {archivedUrl && (
            <>
              {' · '}
              <a href={archivedUrl}>Archived copy</a>
            </>
          )}
        </p>
        {archivedSha256 && (
          <p className="font-sans text-label text-muted [overflow-wrap:anywhere]">
            SHA-256 of the archived copy <code>{archivedSha256}</code>
          </p>
        )}
        {quotedWords && <QuotedWords prefix={prefix} exact={quotedWords} suffix={suffix} />}
      </div>
      <PageSection heading="Copies kept">
        {captures.length === 0 ? (
          <EmptyState title="No copy was kept yet" />
        ) : (
          <ul>
            {captures.map((capture) => (
              <CaptureParticulars key={capture.id} capture={capture} />
            ))}
          </ul>
        )}
      </PageSection>
      <PageSection heading="Keep a copy">
        <CaptureForm citation={citation.key} />
      </PageSection>
    </div>
  );
}
