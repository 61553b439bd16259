import type { EntryJudgement } from './judgement-panel.tsx';
import { JudgementPanel } from './judgement-panel.tsx';
import { type QuantityValues, saysAlready } from './quantity-values.ts';

/** What the ledger makes of an entry with a number: its source's words are offered until they are taken. */
export const QuantityJudgement = ({
  judgement,
  values,
  set,
}: {
  judgement: EntryJudgement | null;
  values: QuantityValues;
  set: (changes: Partial<QuantityValues>) => void;
}) => (
  <JudgementPanel
    judgement={
      judgement && {
        ...judgement,
        suggestions: judgement.suggestions.filter((one) => !saysAlready(values, one)),
      }
    }
    onTake={({ qualifier, value, upperValue, unit }) =>
      set({ qualifier, value, upperValue: upperValue ?? '', ...(unit ? { unit } : {}) })
    }
  />
);
