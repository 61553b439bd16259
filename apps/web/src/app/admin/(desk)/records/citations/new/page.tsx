import { PageTitle } from '@headcount/ui';
import type { Metadata } from 'next';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { CitationForm } from '@/features/admin/records/citation/citation-form.tsx';
import { openCitation } from '@/features/admin/records/citation/open-citation.ts';
import { NO_CITATION_WORDS } from '@/features/admin/records/form/citation-values.ts';
import { StaffTrouble } from '@/features/admin/shell/staff-trouble.tsx';
import { graphql } from '@/generated/staff/index.ts';

export const metadata: Metadata = { title: 'New citation' };

const likeCitation = graphql(`
  query CitationToBeLike($key: String!) {
    citation(key: $key) {
      ...CitationForm_citation
    }
  }
`);

interface Props {
  /** `like`: the key of the citation that the new one puts right. */
  searchParams: Promise<{ like?: string | string[] }>;
}

export default async function NewCitationPage({ searchParams }: Props) {
  const { like } = await searchParams;
  const answer = typeof like === 'string' ? await askStaff(likeCitation, { key: like }) : null;
  if (answer && !answer.isGiven) return <StaffTrouble failure={answer.failure} />;
  const citation = answer?.data.citation;
  return (
    <div className="flex flex-col gap-4 py-4">
      <PageTitle>New citation</PageTitle>
      <CitationForm like={citation ? openCitation(citation) : NO_CITATION_WORDS} />
    </div>
  );
}
