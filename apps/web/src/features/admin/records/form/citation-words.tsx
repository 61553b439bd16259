import type { CitationWords } from './citation-values.ts';
import type { FormParts } from './form-parts.ts';
import { KeyPart } from './key-part.tsx';
import { TextPart } from './text-part.tsx';

/** The fields of a new citation: who said it, where it was read, and in which words. */
export const CitationWordsParts = ({
  text,
  path,
  wordsHint,
}: Pick<FormParts<CitationWords>, 'text'> & {
  /** The way to the citation in the input: `citation.new`. */
  path: string;
  wordsHint?: string | undefined;
}) => {
  const part = (name: keyof CitationWords) => text(name, `${path}.${name}`);
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-2">
        <KeyPart {...part('source')} kind="SOURCE" />
        <KeyPart
          {...part('via')}
          kind="SOURCE"
          hint="Empty where the source published it itself."
        />
        <TextPart {...part('url')} inputMode="url" />
        <TextPart {...part('title')} />
        <TextPart {...part('publishedOn')} hint="YYYY-MM-DD" />
        <TextPart {...part('retrievedAt')} hint="In UTC: 2022-10-05T09:30:00Z" />
        <TextPart {...part('statedBy')} hint="A person or an office, where one is named." />
        <KeyPart
          {...part('credited')}
          kind="SOURCE"
          hint="Where the carrying outlet names another as its own source."
        />
      </div>
      <TextPart {...part('exact')} rows={2} hint={wordsHint} />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextPart {...part('prefix')} hint="Tells two like passages of a page apart." />
        <TextPart {...part('suffix')} />
      </div>
    </>
  );
};
