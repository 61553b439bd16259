import type { ReactNode } from 'react';
import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';

const CorrectionWords_correction = graphql(`
  fragment CorrectionWords_correction on Correction {
    before
    after
    reason
  }
`);

/** What an article said, what it says, and why. */
export const CorrectionWords = ({
  correction,
  language,
}: {
  correction: FragmentType<typeof CorrectionWords_correction>;
  /** The language of the article. */
  language: string;
}) => {
  const { before, after, reason } = readFragment(CorrectionWords_correction, correction);
  return (
    <dl className="max-w-measure border-l-2 border-ochre pl-2 font-sans text-note">
      <Row term="It said:">
        <q lang={language}>{before}</q>
      </Row>
      <Row term="It says:">
        <q lang={language}>{after}</q>
      </Row>
      <Row term="Because:">{reason}</Row>
    </dl>
  );
};

const Row = ({ term, children }: { term: string; children: ReactNode }) => (
  <div className="flex gap-x-1.5">
    <dt className="w-[4.25rem] shrink-0 text-muted">{term}</dt>
    <dd>{children}</dd>
  </div>
);
