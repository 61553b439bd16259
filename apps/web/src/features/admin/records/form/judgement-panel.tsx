import { Button, MessageList } from '@headcount/ui';
import type { ReactNode } from 'react';
import type { EntryJudgementFragment } from '@/generated/staff/graphql.ts';
import { graphql } from '@/generated/staff/index.ts';
import { NamedRecords } from './named-records.tsx';
import { ImpactOfEntry } from './impact-of-entry.tsx';

/** What the ledger says of an entry; ask for it with `...EntryJudgement` and read it. */
export const EntryJudgement = graphql(`
  fragment EntryJudgement on EntryJudgement {
    faults {
      path
      given
      message
    }
    reading {
      sentence
    }
    suggestions {
      qualifier
      value
      upperValue
      unit
      text
    }
    notices {
      code
      weight
      path
      message
      records {
        __typename
        id
        ... on Crossing {
          key
        }
        ... on Event {
          slug
        }
      }
    }
    impact {
      ...ImpactOfEntry
    }
  }
`);

export type EntryJudgement = EntryJudgementFragment;

type Suggestion = EntryJudgement['suggestions'][number];

/** What the ledger makes of the entry: its reading, its doubts, and what would move if it were recorded. */
export const JudgementPanel = ({
  judgement,
  onTake,
  children,
}: {
  judgement: EntryJudgement | null;
  /** Takes what the source's own words say into the form, where it has a number. */
  onTake?: ((suggestion: Suggestion) => void) | undefined;
  children?: ReactNode;
}) => {
  if (!judgement) {
    return <p className="font-sans text-label text-muted">The ledger reads along as you type.</p>;
  }
  const { reading, suggestions, notices, impact } = judgement;
  const isQuiet = !reading && suggestions.length === 0 && notices.length === 0 && !impact;
  return (
    <div className="flex flex-col gap-4 font-sans text-note" aria-live="polite">
      {isQuiet && <p className="text-label text-muted">Nothing stands out.</p>}
      {reading && <p>{reading.sentence}</p>}
      {onTake &&
        suggestions.map((suggestion) => (
          <p key={suggestion.text}>
            The words say <q>{suggestion.text}</q>.{' '}
            <Button variant="quiet" onClick={() => onTake(suggestion)}>
              Take it
            </Button>
          </p>
        ))}
      {notices.length > 0 && (
        <MessageList
          label="What the ledger notices"
          messages={notices.map(({ code, weight, path, message, records }) => ({
            key: `${code}-${path}-${message}`,
            level: weight === 'WARNING' ? 'WARNING' : 'NOTICE',
            text: message,
            code,
            fixes: records.length > 0 && <NamedRecords records={records} />,
          }))}
        />
      )}
      {impact && <ImpactOfEntry impact={impact} />}
      {children}
    </div>
  );
};
