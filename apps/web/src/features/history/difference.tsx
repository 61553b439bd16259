import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { DifferenceBlocks } from './difference-blocks.tsx';

const Difference_difference = graphql(`
  fragment Difference_difference on ArticleDifference {
    from {
      revision
    }
    to {
      revision
    }
    blocks {
      field
      kind
      parts {
        kind
        text
      }
    }
  }
`);

/** What changed from one revision to another, word by word; what did not is shortened or folded. */
export const Difference = ({
  difference,
  language,
}: {
  difference: FragmentType<typeof Difference_difference>;
  /** The language of the article. */
  language: string;
}) => {
  const { from, to, blocks } = readFragment(Difference_difference, difference);
  if (blocks.every(({ kind }) => kind === 'KEPT')) {
    return (
      <p className="max-w-measure">
        Revision {to.revision} says the same as revision {from.revision}, word for word.
      </p>
    );
  }
  return <DifferenceBlocks blocks={blocks} language={language} />;
};
