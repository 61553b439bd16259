import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';

const OverrideWords_override = graphql(`
  fragment OverrideWords_override on RevisionOverride {
    words
    message
    reason
    madeBy
  }
`);

/** An error that the check found in a revision, and why the newsroom printed it all the same. */
export const OverrideWords = ({
  override,
  language,
}: {
  override: FragmentType<typeof OverrideWords_override>;
  /** The language of the article. */
  language: string;
}) => {
  const { words, message, reason, madeBy } = readFragment(OverrideWords_override, override);
  return (
    <div className="max-w-measure border-l-2 border-brick pl-2 font-sans text-note">
      <p>
        Printed against the check: <q lang={language}>{words}</q>
      </p>
      <p className="text-muted">{message}</p>
      <p>
        {madeBy}, for the newsroom: {reason}
      </p>
    </div>
  );
};
