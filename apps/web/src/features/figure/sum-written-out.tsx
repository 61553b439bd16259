import { formatNumber } from '@headcount/ledger';
import { SumTable } from '@headcount/ui';
import type { SumLine } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { recordHref } from '@/features/figure/record-href.ts';

const SumWrittenOut_evaluation = graphql(`
  fragment SumWrittenOut_evaluation on Evaluation {
    lower
    lowerEnd
    upper
    inputs {
      label
      contribution
      record {
        id
        ...RecordHref_record
      }
    }
  }
`);

/** A sum as one would write it on paper: each part with the least it bears out, the rule, the total. */
export const SumWrittenOut = ({
  evaluation,
  caption,
  asOf,
}: {
  evaluation: FragmentType<typeof SumWrittenOut_evaluation>;
  caption: string;
  asOf: string | null;
}) => {
  const { lower, lowerEnd, upper, inputs } = readFragment(SumWrittenOut_evaluation, evaluation);
  const lines = inputs.map(({ label, contribution, record }) =>
    sumLine(label, contribution, withAsOf(recordHref(record), asOf)),
  );
  const total: SumLine = {
    label: 'Together',
    amount: lower ? formatNumber(lower) : '–',
    words: totalWords(lowerEnd, upper),
  };
  return <SumTable caption={caption} lines={lines} total={total} />;
};

/** "65,500, from 66,000 read cautiously" is an amount and the words that explain it. */
function sumLine(label: string, contribution: string, href: string): SumLine {
  const [amount = '', ...words] = contribution.split(', ');
  return { label, amount, words: words.join(', '), href };
}

function totalWords(lowerEnd: string, upper: string | null | undefined): string {
  if (lowerEnd === 'ABSENT') return 'no lower limit';
  const least = lowerEnd === 'OPEN' ? 'more than' : 'at least';
  return upper ? `${least}, and at most ${formatNumber(upper)}` : least;
}
