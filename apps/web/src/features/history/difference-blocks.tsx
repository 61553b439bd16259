import type { ArticleField, BlockChange, WordChange } from '@/generated/graphql.ts';
import { foldKept } from './fold-kept.ts';
import { shortenKept } from './shorten-kept.ts';

/* Blocks and words have no identity but their place. */
/* oxlint-disable react/no-array-index-key */

/** A block of either text: what became of it and of its words. */
interface Block {
  field: ArticleField;
  kind: BlockChange;
  parts: readonly { kind: WordChange; text: string }[];
}

/** What changed from one text to another, word by word; what did not is shortened or folded. */
export const DifferenceBlocks = ({
  blocks,
  language,
}: {
  blocks: readonly Block[];
  /** The language of the article. */
  language: string;
}) => (
  <div className="flex max-w-measure flex-col gap-3">
    {foldKept(blocks).map((part, index) =>
      part.kind === 'FOLD' ? (
        <p key={index} className="font-sans text-label text-muted">
          … {part.count === 1 ? 'one part' : `${part.count} parts`} unchanged …
        </p>
      ) : (
        <ChangedBlock key={index} block={part.block} language={language} />
      ),
    )}
  </div>
);

const FIELD_WORDS: Record<ArticleField, string> = {
  HEADLINE: 'Headline',
  STANDFIRST: 'Standfirst',
  BODY: 'Text',
  CAPTION: 'Caption',
  ALT: 'Words for a drawing',
  CARD: 'Summary for lists',
};

const CHANGE_WORDS: Record<BlockChange, string> = {
  KEPT: 'unchanged',
  ADDED: 'new',
  REMOVED: 'taken out',
  CHANGED: 'changed',
};

const ChangedBlock = ({
  block: { field, kind, parts },
  language,
}: {
  block: Block;
  language: string;
}) => (
  <div className="flex flex-col gap-0.5">
    <p className="font-sans text-label text-muted">
      {FIELD_WORDS[field]}, {CHANGE_WORDS[kind]}
    </p>
    <p lang={language}>
      {parts.map((part, index) => (
        <Words key={index} part={part} isFirst={index === 0} isLast={index === parts.length - 1} />
      ))}
    </p>
  </div>
);

const Words = ({
  part: { kind, text },
  ...place
}: {
  part: Block['parts'][number];
  isFirst: boolean;
  isLast: boolean;
}) => {
  if (kind === 'ADDED') {
    return (
      <ins className="bg-river-wash underline decoration-river decoration-2 underline-offset-[0.2em]">
        <Spoken>added: </Spoken>
        {text}
        <Spoken>, end of what was added </Spoken>
      </ins>
    );
  }
  if (kind === 'REMOVED') {
    return (
      <del className="text-brick line-through decoration-1">
        <Spoken>taken out: </Spoken>
        {text}
        <Spoken>, end of what was taken out </Spoken>
      </del>
    );
  }
  const { before, isShortened, after } = shortenKept(text, place);
  return (
    <>
      {before}
      {isShortened && <span className="text-muted"> … </span>}
      {after}
    </>
  );
};

/** Words for those who hear the page: what is drawn in colour and lines is said. */
const Spoken = ({ children }: { children: string }) => (
  <span lang="en" className="sr-only">
    {children}
  </span>
);
