import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { CorrectionWords } from '@/features/correction/correction-words.tsx';
import { PageSection } from '@/features/site/page-section.tsx';

const ReportAnswer_report = graphql(`
  fragment ReportAnswer_report on ErrorReport {
    answer
    correction {
      article {
        language
      }
      ...CorrectionWords_correction
    }
  }
`);

/** What the newsroom answered, and the correction that came of it. */
export const ReportAnswer = ({ report }: { report: FragmentType<typeof ReportAnswer_report> }) => {
  const { answer, correction } = readFragment(ReportAnswer_report, report);
  if (!answer) return null;
  return (
    <PageSection heading="What the newsroom answers">
      <p className="max-w-measure whitespace-pre-line">{answer}</p>
      {correction && (
        <CorrectionWords correction={correction} language={correction.article.language} />
      )}
    </PageSection>
  );
};
