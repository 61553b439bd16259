import { ProseBlock } from '@/features/prose/prose-block.tsx';
import type { ProseLinks } from '@/features/prose/prose-links.ts';
import { QuotedWords } from '@/features/quote/quoted-words.tsx';
import type { ArticleRecords } from './article-records.ts';
import type { StoryBlockNode } from './story-rows.ts';

/** One block of the story: words, or a quotation from its record. */
export const StoryBlock = ({
  node,
  links,
  records,
  asOf,
}: {
  node: StoryBlockNode;
  links: ProseLinks;
  records: ArticleRecords;
  asOf: string | null;
}) => {
  if (node.type !== 'quotation') return <ProseBlock node={node} links={links} />;
  const quote = records.quotes.get(node.attrs.quote);
  // A quotation that is not known at the moment asked about is left out with its words.
  return quote ? <QuotedWords quote={quote} variant="display" asOf={asOf} /> : null;
};
