import type { StoryQuote } from './story.ts';

/** Words of one analyst, read in one outlet. */
function hickman(id: string, text: string, about: string): StoryQuote {
  return {
    id,
    text,
    language: 'en',
    speaker: 'Joel Hickman',
    speakerRole:
      'deputy director, Transatlantic Defense and Security program, Center for European Policy Analysis',
    about,
    reportedOn: '2022-10-05',
    citation: {
      source: 'cepa',
      via: 'newsweek',
      statedBy: 'Joel Hickman',
      publishedOn: '2022-10-05',
      exact: text,
    },
  };
}

/** The quotations of the story, verbatim. */
export const quotes: StoryQuote[] = [
  hickman('hickman-complete-shambles', 'complete shambles', 'the mobilization so far'),
  hickman(
    'hickman-guaranteed-to-fail',
    'a deeply chaotic and unpopular mobilization effort that is pretty much guaranteed to fail',
    'the mobilization',
  ),
  hickman(
    'hickman-more-men-will-leave',
    'the more Putin mobilizes, the more men will leave the country',
    'what more mobilization would do',
  ),
];
