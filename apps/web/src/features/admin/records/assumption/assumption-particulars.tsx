import { DefinitionList } from '@headcount/ui';
import type { AssumptionKind } from '@/generated/staff/graphql.ts';
import { newRecordAddress, recordAddress } from '../../words/record-address.ts';
import { ASSUMPTION_KINDS } from './assumption-kinds.ts';
import type { AssumptionSubject } from './find-subject.ts';

/** What an assumption says. Its words never change: another may take its place. */
export const AssumptionParticulars = ({
  assumption: { key, kind, statement },
  subject,
}: {
  assumption: { key: string; kind: AssumptionKind; statement: string };
  subject: AssumptionSubject | null;
}) => (
  <div className="flex max-w-measure flex-col gap-2">
    <p className="font-serif text-body">{statement}</p>
    <DefinitionList
      items={[
        { term: 'Takes to be so', description: ASSUMPTION_KINDS[kind] },
        {
          term: 'Speaks about',
          description: subject ? (
            <a href={recordAddress(subject.kind, subject.key)}>{subject.name}</a>
          ) : (
            'The whole of a figure'
          ),
        },
      ]}
    />
    <p className="font-sans text-note text-muted">
      For one figure alone,{' '}
      <a href={`${newRecordAddress('ASSUMPTION')}?${new URLSearchParams({ from: key })}`}>
        record another wording
      </a>{' '}
      and choose it there.
    </p>
  </div>
);
