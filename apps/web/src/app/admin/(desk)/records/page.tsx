import { Button, Field, PageTitle, TextInput } from '@headcount/ui';
import type { Metadata } from 'next';
import Link from 'next/link';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { recordsPage } from '@/features/admin/records/records-query.ts';
import { StaffTrouble } from '@/features/admin/shell/staff-trouble.tsx';

export const metadata: Metadata = { title: 'Records' };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function RecordsPage({ searchParams }: Props) {
  const { search: asked } = await searchParams;
  const search = typeof asked === 'string' ? asked.slice(0, 200) : '';
  const answer = await askStaff(recordsPage, { search });
  if (!answer.isGiven) return <StaffTrouble failure={answer.failure} />;
  const { found } = answer.data;
  return (
    <div className="flex flex-col gap-4 py-4">
      <PageTitle>Records</PageTitle>
      <p className="font-sans text-note">
        <Link href="/admin/records/crossings/new">Enter a new report</Link>
      </p>
      <form method="get" className="flex flex-wrap items-end gap-3">
        <Field label="Reports by place, source or words" htmlFor="search">
          <TextInput id="search" name="search" type="search" defaultValue={search} size={36} />
        </Field>
        <Button type="submit">Find</Button>
      </form>
      <ul className="flex flex-col divide-y divide-hairline font-sans text-note">
        {found.map(({ key, label, detail, isDeprecated }) => (
          <li key={key} className="py-1">
            <Link href={`/admin/records/crossings/${key}`}>{label}</Link>
            <span className="block text-label text-muted">
              {detail}
              {isDeprecated && ' · no longer to be used'}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
