import { Fieldset } from '@headcount/ui';
import { ChoicePart } from '../form/choice-part.tsx';
import type { FormParts } from '../form/form-parts.ts';
import { KeyPart } from '../form/key-part.tsx';
import { TextPart } from '../form/text-part.tsx';
import { RANKS, SUPERSESSION_KINDS } from './crossing-choices.ts';
import type { CrossingValues } from './crossing-values.ts';

/** How a report stands beside others: its rank, and the one whose place it takes. */
export const StandingParts = ({
  text,
  values: { rank, supersedes },
}: Pick<FormParts<CrossingValues>, 'text'> & { values: CrossingValues }) => (
  <Fieldset legend="Its standing">
    <div className="grid gap-3 sm:grid-cols-2">
      <ChoicePart {...text('rank')} options={RANKS} />
      {rank !== 'NORMAL' && <TextPart {...text('rankReason')} />}
    </div>
    <KeyPart
      {...text('supersedes', 'supersedes.record')}
      kind="CROSSING"
      hint="An earlier report that it revises, corrects or takes back. Both stay."
    />
    {supersedes !== '' && (
      <div className="grid gap-3 sm:grid-cols-2">
        <ChoicePart {...text('supersessionKind', 'supersedes.kind')} options={SUPERSESSION_KINDS} />
        <TextPart {...text('supersessionReason', 'supersedes.reason')} />
      </div>
    )}
    <TextPart {...text('note')} rows={3} />
  </Fieldset>
);
