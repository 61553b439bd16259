import type { ArticleDocument } from '@headcount/ledger';
import { kazakhstanEntriesAndExits } from './kazakhstan-entries-and-exits.ts';
import { mobilizationExodus } from './mobilization-exodus.ts';

/** An article of the story, as it was first published. */
export interface StoryArticle {
  /** The slug. */
  id: string;
  document: ArticleDocument;
  byline: string;
  /** Where and when it is set. */
  dateline: string;
  leadingFigure: string;
  /** The instant of publication. */
  publishedAt: string;
}

/** The articles, the oldest first. */
export const articles: StoryArticle[] = [
  {
    id: 'mobilization-exodus',
    document: mobilizationExodus,
    byline: 'Headcount desk',
    dateline: 'Russia and its neighbours, October 2022',
    leadingFigure: 'total-entries',
    publishedAt: '2022-10-05T18:00:00Z',
  },
  {
    id: 'kazakhstan-entries-and-exits',
    document: kazakhstanEntriesAndExits,
    byline: 'Headcount desk',
    dateline: 'Kazakhstan, November 2022',
    leadingFigure: 'kazakhstan-since',
    publishedAt: '2022-11-30T09:00:00Z',
  },
];
