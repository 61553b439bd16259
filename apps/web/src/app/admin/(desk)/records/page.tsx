import { Button, EmptyState, Field, PageTitle, Select, TextInput } from '@headcount/ui';
import type { Metadata } from 'next';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { FoundRecords } from '@/features/admin/records/list/found-records.tsx';
import { NewRecordLinks } from '@/features/admin/records/list/new-record-links.tsx';
import { recordsPage, variablesOf } from '@/features/admin/records/list/records-query.ts';
import { StaffTrouble } from '@/features/admin/shell/staff-trouble.tsx';
import { isRecordKind, RECORD_KINDS, RECORD_ROOMS } from '@/features/admin/words/record-address.ts';

export const metadata: Metadata = { title: 'Records' };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function RecordsPage({ searchParams }: Props) {
  const { search: words, kind: sort } = await searchParams;
  const search = typeof words === 'string' ? words.slice(0, 200) : '';
  const kind = typeof sort === 'string' && isRecordKind(sort) ? sort : null;
  const answer = await askStaff(recordsPage, variablesOf(kind, search));
  if (!answer.isGiven) return <StaffTrouble failure={answer.failure} />;
  const { data } = answer;
  const found = RECORD_KINDS.flatMap((one) => {
    const records = data[one];
    return records && (kind !== null || records.length > 0) ? [{ one, records }] : [];
  });
  return (
    <div className="flex flex-col gap-4 py-4">
      <PageTitle>Records</PageTitle>
      <NewRecordLinks />
      <form method="get" className="flex flex-wrap items-end gap-3">
        <Field label="Words" htmlFor="search">
          <TextInput id="search" name="search" type="search" defaultValue={search} size={36} />
        </Field>
        <Field label="Of which sort" htmlFor="kind">
          <Select
            id="kind"
            name="kind"
            defaultValue={kind ?? ''}
            options={[
              { value: '', label: 'Every sort' },
              ...RECORD_KINDS.map((value) => ({ value, label: RECORD_ROOMS[value].many })),
            ]}
          />
        </Field>
        <Button type="submit">Find</Button>
      </form>
      {found.length === 0 && (
        <EmptyState title="No record has these words">
          Look for fewer of them, or for the record’s key; or enter a new one.
        </EmptyState>
      )}
      {found.map(({ one, records }) => (
        <FoundRecords
          key={one}
          kind={one}
          records={records}
          moreHref={kind === null ? `?${new URLSearchParams({ kind: one, search })}` : null}
        />
      ))}
    </div>
  );
}
