import { ProseBlock } from '@/features/prose/prose-block.tsx';
import type { ProseLinks } from '@/features/prose/prose-links.ts';
import { QuotedWords } from '@/features/quote/quoted-words.tsx';
import type { ArticleRecords } from './article-records.ts';
import type { NotesOfArticle } from './notes-of-article.tsx';
import { keysInBlock } from './number-notes.ts';
import type { TextBlock } from './stretches.ts';

/** One block of the story: words with the notes of their numbers, or a quotation from its record. */
export const StoryBlock = ({
  node,
  links,
  notes,
  records,
  asOf,
}: {
  node: TextBlock;
  links: ProseLinks;
  notes: NotesOfArticle;
  records: ArticleRecords;
  asOf: string | null;
}) => {
  if (node.type === 'quotation') {
    const quote = records.quotes.get(node.attrs.quote);
    // A quotation that is not known at the moment asked about is left out with its words.
    return quote ? <QuotedWords quote={quote} variant="display" asOf={asOf} /> : null;
  }
  const words = <ProseBlock node={node} links={links} />;
  const beside = keysInBlock(node).flatMap((key) => notes.inMargin(key) ?? []);
  if (beside.length === 0) return words;
  // The margin is a second look at the notes for those who see it. Everybody else reads them once,
  // at the foot or opened in place, where the number's link leads.
  return (
    <div>
      <div className="margin-notes" aria-hidden="true">
        {beside}
      </div>
      {words}
    </div>
  );
};
