import { NotesAtFoot } from '@headcount/ui';
import type { ReactNode } from 'react';
import type { ProseLinks } from '@/features/prose/prose-links.ts';
import { ArticleChart } from './article-chart.tsx';
import type { ArticleRecords } from './article-records.ts';
import type { NotesOfArticle } from './notes-of-article.tsx';
import { StoryBlock } from './story-block.tsx';
import { stretches } from './stretches.ts';

/* Parts of a story have no identity but their place in it. */
/* oxlint-disable react/no-array-index-key */

/** The body of the story: text with its notes beside it, drawings over the full width. */
export const ArticleStory = ({
  records,
  notes,
  links,
  asOf,
  children,
}: {
  records: ArticleRecords;
  notes: NotesOfArticle;
  links: ProseLinks;
  asOf: string | null;
  /** What follows in the column of the text; the last notes may run on beside it. */
  children: ReactNode;
}) => {
  const body = records.document.content.find((field) => field.type === 'body');
  return (
    <div className="story">
      {stretches(body?.content ?? []).map((part, index) =>
        part.kind === 'DRAWING' ? (
          <div key={index} className="story-drawing">
            <ArticleChart chart={part.chart} records={records} asOf={asOf} />
          </div>
        ) : (
          <div key={index} className="prose">
            {part.blocks.map((node, at) => (
              <StoryBlock
                key={at}
                node={node}
                links={links}
                notes={notes}
                records={records}
                asOf={asOf}
              />
            ))}
          </div>
        ),
      )}
      <div className="pt-7">{children}</div>
    </div>
  );
};

/** The same notes, numbered, after the story: where links lead without JavaScript, and on paper. */
export const ArticleNotes = ({ notes }: { notes: NotesOfArticle }) => (
  <NotesAtFoot id="notes" heading="Notes">
    {notes.atFoot}
  </NotesAtFoot>
);
