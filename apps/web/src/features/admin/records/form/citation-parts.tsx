import { Fieldset } from '@headcount/ui';
import type { CitationValues } from './citation-values.ts';
import { CitationWordsParts } from './citation-words.tsx';
import type { FormParts } from './form-parts.ts';
import { KeyPart } from './key-part.tsx';
import { ShownCitation } from './shown-citation.tsx';

/** Where a record was read: a citation that is there, whose words are shown, or a new one. */
export const CitationParts = ({
  text,
  citation,
  wordsHint,
}: Pick<FormParts<CitationValues>, 'text'> & {
  /** The key of the chosen one; empty while a new one is described. */
  citation: string;
  wordsHint?: string | undefined;
}) => (
  <Fieldset legend="Who said it, and where it was read">
    <KeyPart
      {...text('citation', 'citation.key')}
      kind="CITATION"
      hint={citation === '' ? 'Or describe a new one below.' : 'Empty it to describe a new one.'}
    />
    {citation === '' ? (
      <CitationWordsParts text={text} path="citation.new" wordsHint={wordsHint} />
    ) : (
      <ShownCitation citationKey={citation} />
    )}
  </Fieldset>
);
