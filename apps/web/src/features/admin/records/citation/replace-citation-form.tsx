'use client';

import type { CitationWords } from '../form/citation-values.ts';
import { CitationWordsParts } from '../form/citation-words.tsx';
import type { Opened } from '../form/form-values.ts';
import { ReplaceForm } from '../form/replace-form.tsx';
import type { ReplacementReachOf } from '../form/replacement-reach.tsx';
import { REPLACE_CITATION_ENTRY } from './replace-citation-entry.ts';

/** Puts a citation right: what is entered here takes its place in everything that cites it. */
export const ReplaceCitationForm = ({
  opened,
  use,
}: {
  opened: Opened<CitationWords>;
  use: ReplacementReachOf;
}) => (
  <ReplaceForm
    entry={REPLACE_CITATION_ENTRY}
    opened={opened}
    use={use}
    intro="Its words never change, for what is published cites them. What you enter here is another citation, of the same source, which takes its place in everything that cites it now."
  >
    {({ text }) => <CitationWordsParts text={text} path="citation" />}
  </ReplaceForm>
);
