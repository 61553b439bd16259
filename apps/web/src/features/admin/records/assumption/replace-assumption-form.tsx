'use client';

import type { Opened } from '../form/form-values.ts';
import { ReplaceForm } from '../form/replace-form.tsx';
import type { ReplacementReachOf } from '../form/replacement-reach.tsx';
import { TextPart } from '../form/text-part.tsx';
import { type AssumptionWording, REPLACE_ASSUMPTION_ENTRY } from './replace-assumption-entry.ts';

/** Words an assumption otherwise: the sentence takes its place in every figure that makes it. */
export const ReplaceAssumptionForm = ({
  opened,
  use,
}: {
  opened: Opened<AssumptionWording>;
  use: ReplacementReachOf;
}) => (
  <ReplaceForm
    entry={REPLACE_ASSUMPTION_ENTRY}
    opened={opened}
    use={use}
    intro="Its words never change, for figures in print rest on them. Another sentence of the same sort, about the same thing, takes its place in every figure that makes it now."
  >
    {({ text }) => (
      <TextPart
        {...text('statement')}
        rows={2}
        hint="Readers see it beside every figure that rests on it."
      />
    )}
  </ReplaceForm>
);
