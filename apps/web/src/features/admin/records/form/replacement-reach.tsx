import { type FragmentType, graphql, readFragment } from '@/generated/staff/index.ts';

/** What rests on a record whose place another is to take; ask for it with `...ReplacementReach`. */
const ReplacementReach_usage = graphql(`
  fragment ReplacementReach on RecordUsage {
    recordCount
    figures {
      slug
    }
    articles {
      slug
    }
    drafts {
      draftId
    }
  }
`);

export type ReplacementReachOf = FragmentType<typeof ReplacementReach_usage>;

/** What putting a citation or an assumption right would touch, and what it would leave as it is. */
export const ReplacementReach = ({
  kind,
  use,
}: {
  kind: 'CITATION' | 'ASSUMPTION';
  use: ReplacementReachOf;
}) => {
  const { recordCount, figures, articles, drafts } = readFragment(ReplacementReach_usage, use);
  const touched =
    kind === 'CITATION'
      ? touchedWords(recordCount, ['record cites', 'records cite'])
      : touchedWords(figures.length, ['figure makes', 'figures make']);
  const texts = [
    ...(articles.length > 0 ? [counted(articles.length, 'article', 'articles')] : []),
    ...(drafts.length > 0 ? [counted(drafts.length, 'draft', 'drafts')] : []),
  ];
  return (
    <section aria-label="What it would touch" className="flex flex-col gap-1 font-sans text-note">
      <h3 className="text-label font-medium text-muted">What it would touch</h3>
      <p>
        {touched} <a href="#use">Where it is used</a>
      </p>
      {texts.length > 0 && (
        <p>
          {kind === 'CITATION'
            ? `What is published stays as it was printed; ${texts.join(' and ')} print what rests on it.`
            : `What is published stays as it was printed; ${texts.join(' and ')} print what rests on it. A comparison in a text goes on with the old words until somebody chooses the new ones in it.`}
        </p>
      )}
    </section>
  );
};

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

function touchedWords(count: number, [one, many]: readonly [string, string]): string {
  if (count === 0) return `No ${one} it.`;
  const whose = count === 1 ? 'it' : 'each';
  return `${counted(count, one, many)} it: ${whose} will have a next version that tells your reason.`;
}
