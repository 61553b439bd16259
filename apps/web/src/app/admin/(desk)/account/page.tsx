import { DefinitionList, PageTitle, StatusWord } from '@headcount/ui';
import type { Metadata } from 'next';
import { graphql } from '@/generated/staff/index.ts';
import { ChangePassword } from '@/features/admin/account/change-password.tsx';
import { SecondFactor } from '@/features/admin/account/second-factor.tsx';
import { SessionList } from '@/features/admin/account/session-list.tsx';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { ROLE_WORDS } from '@/features/admin/people/role-words.ts';
import { StaffTrouble } from '@/features/admin/shell/staff-trouble.tsx';
import { PageSection } from '@/features/site/page-section.tsx';

const accountPage = graphql(`
  query AccountPage {
    viewer {
      name
      email
      role
      hasSecondFactor
    }
    mySessions {
      id
      userAgent
      createdAt
      lastUsedAt
      isThisOne
    }
  }
`);

export const metadata: Metadata = { title: 'Account' };

export default async function AccountPage() {
  const answer = await askStaff(accountPage, {});
  if (!answer.isGiven) return <StaffTrouble failure={answer.failure} />;
  const { viewer, mySessions } = answer.data;
  const { title, may } = ROLE_WORDS[viewer.role];

  return (
    <div className="flex max-w-[48rem] flex-col gap-6 py-4">
      <PageTitle>{viewer.name}</PageTitle>
      <DefinitionList
        items={[
          { term: 'E-mail address', description: viewer.email },
          { term: 'Role', description: `${title}. ${may}` },
        ]}
      />
      <PageSection heading="Password">
        <ChangePassword email={viewer.email} />
      </PageSection>
      <PageSection heading="Second factor">
        <p className="max-w-measure font-sans text-note">
          {viewer.hasSecondFactor ? (
            <StatusWord mark="full" tone="good">
              On: signing in asks for a code of your app.
            </StatusWord>
          ) : (
            <StatusWord mark="empty" tone="waiting">
              Off: whoever has the password gets in.
            </StatusWord>
          )}
        </p>
        <SecondFactor isOn={viewer.hasSecondFactor} />
      </PageSection>
      <PageSection heading="Sessions">
        <SessionList sessions={mySessions} />
      </PageSection>
    </div>
  );
}
