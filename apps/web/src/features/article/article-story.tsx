import { NotesAtFoot } from '@headcount/ui';
import type { ProseLinks } from '@/features/prose/prose-links.ts';
import { ArticleChart } from './article-chart.tsx';
import type { ArticleRecords } from './article-records.ts';
import type { NotesOfArticle } from './notes-of-article.tsx';
import { StoryBlock } from './story-block.tsx';
import { StoryRowFrame } from './story-row-frame.tsx';
import { storyRows } from './story-rows.ts';

/* Blocks and rows of a story have no identity but their place in it. */
/* oxlint-disable react/no-array-index-key */

/** The body of the story, row by row: text with its notes beside it, drawings over the full width. */
export const ArticleStory = ({
  records,
  notes,
  links,
  asOf,
}: {
  records: ArticleRecords;
  notes: NotesOfArticle;
  links: ProseLinks;
  asOf: string | null;
}) => {
  const body = records.document.content.find((field) => field.type === 'body');
  return (
    <div className="flex flex-col gap-4">
      {storyRows(body?.content ?? [], notes.has).map((row, index) =>
        row.kind === 'DRAWING' ? (
          <div key={index} className="py-4">
            <ArticleChart chart={row.chart} records={records} asOf={asOf} />
          </div>
        ) : (
          <StoryRowFrame
            key={index}
            startsWithHeading={row.blocks[0]?.type === 'heading'}
            notes={row.noteKeys.map((key) => notes.inMargin(key))}
          >
            {row.blocks.map((node, at) => (
              <StoryBlock key={at} node={node} links={links} records={records} asOf={asOf} />
            ))}
          </StoryRowFrame>
        ),
      )}
    </div>
  );
};

/** The same notes, numbered, after the story: where links lead without JavaScript, and on paper. */
export const ArticleNotes = ({ notes }: { notes: NotesOfArticle }) => (
  <NotesAtFoot id="notes" heading="Notes">
    {notes.atFoot}
  </NotesAtFoot>
);
