import { PageTitle } from '@headcount/ui';
import type { Metadata } from 'next';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { AssumptionForm } from '@/features/admin/records/assumption/assumption-form.tsx';
import {
  type AssumptionValues,
  NEW_ASSUMPTION,
} from '@/features/admin/records/assumption/assumption-values.ts';
import { findSubject } from '@/features/admin/records/assumption/find-subject.ts';
import { readParam } from '@/features/http/search-params.ts';
import type { SearchParams } from '@/features/http/search-params.ts';
import { graphql } from '@/generated/staff/index.ts';

export const metadata: Metadata = { title: 'New assumption' };

const wordedBefore = graphql(`
  query AssumptionWordedBefore($key: String!) {
    assumption(key: $key) {
      kind
      statement
      subject
    }
  }
`);

export default async function NewAssumptionPage({ searchParams }: { searchParams: SearchParams }) {
  const from = await readParam(searchParams, 'from');
  return (
    <div className="flex flex-col gap-4 py-4">
      <PageTitle>New assumption</PageTitle>
      <AssumptionForm
        opened={{ key: null, version: null, values: from ? await wordedAs(from) : NEW_ASSUMPTION }}
      />
    </div>
  );
}

/** The form filled in as an assumption that is there, to be worded otherwise. */
async function wordedAs(key: string): Promise<AssumptionValues> {
  const answer = await askStaff(wordedBefore, { key });
  if (!answer.isGiven || !answer.data.assumption) return NEW_ASSUMPTION;
  const { kind, statement, subject } = answer.data.assumption;
  const about = await findSubject(subject);
  return {
    ...NEW_ASSUMPTION,
    kind,
    statement,
    ...(about?.kind === 'CROSSING' && { about: 'CROSSING', crossing: about.key }),
    ...(about?.kind === 'EVENT' && { about: 'EVENT', event: about.key }),
  };
}
