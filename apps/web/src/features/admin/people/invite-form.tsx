'use client';

import { Button, ChoiceGroup, Field, TextInput } from '@headcount/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { graphql } from '@/generated/staff/index.ts';
import type { StaffRole } from '@/generated/staff/graphql.ts';
import { FormWords } from '../account/form-words.tsx';
import { useFormFate } from '../account/use-form-fate.ts';
import { askStaffFromBrowser } from '../gateway/ask-staff-from-browser.ts';
import { staffFailureWords } from '../gateway/staff-failure-words.ts';
import { formatMoment } from '../words/format-moment.ts';
import { isRole, ROLE_WORDS } from './role-words.ts';

const inviteStaff = graphql(`
  mutation InviteStaff($input: InviteStaffInput!) {
    inviteStaff(input: $input) {
      __typename
      ... on StaffInvited {
        link
        invitation {
          email
          expiresAt
        }
      }
      ... on StaffRefused {
        message
      }
    }
  }
`);

interface Link {
  email: string;
  link: string;
  expiresAt: string;
}

/** Makes a link for somebody new. Headcount sends no mail: whoever invites passes the link on. */
export const InviteForm = () => {
  const [link, setLink] = useState<Link | null>(null);
  const router = useRouter();
  const { fate, onSubmit } = useFormFate(async (form) => {
    setLink(null);
    const role = form.get('role');
    if (!isRole(role)) return { reason: 'Choose what they may do.' };
    const input = { email: String(form.get('email')).trim(), role };
    const answer = await askStaffFromBrowser(inviteStaff, { input });
    if (!answer.isGiven) return { reason: staffFailureWords(answer.failure) };
    const invited = answer.data.inviteStaff;
    if (invited.__typename === 'StaffRefused') return { reason: invited.message };
    setLink({ ...invited.invitation, link: invited.link });
    router.refresh();
    return { done: `The link for ${invited.invitation.email} is made.` };
  });

  return (
    <form onSubmit={onSubmit} className="flex max-w-[30rem] flex-col gap-2">
      <Field label="E-mail address" htmlFor="invite-email">
        <TextInput id="invite-email" name="email" type="email" autoComplete="off" required />
      </Field>
      <ChoiceGroup
        kind="one"
        legend="Role"
        name="role"
        defaultChosen={['REPORTER']}
        choices={(Object.keys(ROLE_WORDS) as StaffRole[]).map((role) => ({
          value: role,
          label: ROLE_WORDS[role].title,
          detail: ROLE_WORDS[role].may,
        }))}
      />
      <FormWords fate={fate} />
      {link && <InviteLink {...link} />}
      <div>
        <Button type="submit" variant="primary" disabled={fate.isWaiting}>
          Make a link
        </Button>
      </div>
    </form>
  );
};

const InviteLink = ({ email, link, expiresAt }: Link) => (
  <Field
    label={`Send this to ${email}`}
    htmlFor="invite-link"
    hint={`It works once, until ${formatMoment(expiresAt)} UTC, and is not shown again.`}
  >
    <TextInput
      id="invite-link"
      value={link}
      readOnly
      aria-describedby="invite-link-hint"
      onFocus={(event) => event.currentTarget.select()}
    />
  </Field>
);
