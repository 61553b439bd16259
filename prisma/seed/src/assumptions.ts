import type { StoryAssumption } from './story.ts';

/** What the story’s figures and comparisons take to be so, by name. */
export const assumptions: StoryAssumption[] = [
  {
    id: 'eu-week-in-window',
    kind: 'PERIOD_WITHIN_WINDOW',
    statement:
      'The week that the European Union counted lies within the fortnight after the decree.',
    subject: 'ru-eu-2022-09',
  },
  {
    id: 'entries-against-a-quota',
    kind: 'LIKE_MEASURES',
    statement:
      'A count of border crossings may be set beside a quota of persons to be called up, as two sizes and no more.',
    subject: null,
  },
];
