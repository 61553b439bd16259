import type { ArticleDocument } from '@headcount/ledger';
import { date, figure, heading, paragraph, text } from './prose.ts';

/** The second story: Kazakhstan's entries and exits, and why one may not be taken from the other. */
export const kazakhstanEntriesAndExits: ArticleDocument = {
  type: 'article',
  content: [
    {
      type: 'headline',
      content: text('Kazakhstan counts the Russians who came, and those who went again'),
    },
    {
      type: 'standfirst',
      content: text(
        'The labour minister’s new numbers look as if they could be subtracted. They cannot, but they come with a count of those who stayed.',
      ),
    },
    {
      type: 'body',
      content: [
        paragraph(
          'Since the mobilization decree, Kazakhstan has counted ',
          figure('more than 400,000', 'kazakhstan-since', 'MORE_THAN', '400000'),
          ' entries by Russian citizens, its labour minister, Tamara Duisenova, said on ',
          date('29 November'),
          '. She gave the other column too: ',
          figure('more than 320,000', 'kazakhstan-exits-since', 'MORE_THAN', '320000'),
          ' exits. Those still in the country number ',
          figure('about 100,000', 'kazakhstan-present', 'ABOUT', '100000'),
          ', by her account.',
        ),
        heading('A floor less a floor'),
        paragraph(
          'It is tempting to take the second number from the first and print the difference. The words do not allow it. Each is a floor: the true count of entries may lie far above what was said, and so may the count of exits. A floor taken from a floor leaves no floor, and no ceiling either. The number of those present is better evidence, because somebody counted them, or says so.',
        ),
        heading('How the column of exits grew'),
        paragraph(
          'In the first week after the decree the interior ministry reported ',
          figure('about 98,000', 'kazakhstan-first-week', 'ABOUT', '98000'),
          ' entries and ',
          figure('more than 64,000', 'kazakhstan-first-week-exits', 'MORE_THAN', '64000'),
          ' exits. By ',
          date('4 October'),
          ' its minister spoke of ',
          figure('more than 200,000', 'entries-kazakhstan', 'MORE_THAN', '200000'),
          ' and of ',
          figure('147,000', 'exits-kazakhstan', 'PLAIN', '147000'),
          '. On the day before he spoke, ',
          figure('7,000', 'kazakhstan-entries-3-october', 'PLAIN', '7000'),
          ' entries and ',
          figure('11,000', 'kazakhstan-exits-3-october', 'PLAIN', '11000'),
          ' exits were counted.',
        ),
        paragraph(
          'None of this says where they went. An exit from Kazakhstan may be a journey home, or the next leg of a longer one. The reports name the country that was left, and not the one that was entered next.',
        ),
      ],
    },
    {
      type: 'card',
      content: text(
        'New numbers from Kazakhstan’s labour minister cannot be subtracted, but they come with a count of those who stayed.',
      ),
    },
  ],
};
