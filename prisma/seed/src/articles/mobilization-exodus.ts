import type { ArticleDocument } from '@headcount/ledger';
import {
  chart,
  date,
  event,
  exceeds,
  exempt,
  figure,
  heading,
  paragraph,
  quotation,
  quoted,
  text,
} from './prose.ts';

/** The founding story: what the reports of the first fortnight add up to, and what they do not. */
export const mobilizationExodus: ArticleDocument = {
  type: 'article',
  content: [
    {
      type: 'headline',
      content: text(
        'Russia’s neighbours have counted ',
        exceeds('more arrivals than the army asked for men', 'entries-without-eu', 'called-up', [
          'entries-against-a-quota',
        ]),
      ),
    },
    {
      type: 'standfirst',
      content: text(
        'Add up what was reported at the borders in the fortnight after the mobilization decree and the total passes the call-up, even without its weakest part. What the sum cannot say is how many people have left for good.',
      ),
    },
    {
      type: 'body',
      content: [
        paragraph(
          'Since President Vladimir Putin decreed a partial mobilization on ',
          date('21 September'),
          ', the places to which Russians have gone have between them reported ',
          figure('more than 370,000', 'total-entries', 'MORE_THAN', '370000'),
          ' entries from Russia. The defence ministry had set out to call up ',
          figure('300,000', 'called-up', 'PLAIN', '300000'),
          ' reservists. The tally of crossings ',
          exceeds('exceeds the quota', 'entries-without-eu', 'called-up', [
            'entries-against-a-quota',
          ]),
          ', and still exceeds it when its least certain part is taken away.',
        ),
        paragraph(
          'No official made that sum. It is put together here from reports that differ in their words, in the days they cover and in what they leave out. Each of them is shown below, so that the total can be taken apart again.',
        ),
        chart({
          kind: 'SUM_BAR',
          figure: 'total-entries',
          threshold: 'called-up',
          caption: 'What was reported, end to end',
          alt: 'A bar of the reported entries from Russia, laid end to end: Kazakhstan, Georgia, the European Union and Mongolia. Together they reach past the line of the call-up.',
        }),
        heading('What each border said'),
        paragraph(
          'Kazakhstan accounts for the larger part. Its interior minister, Marat Akhmetzhanov, said on ',
          date('4 October'),
          ' that his country had counted ',
          figure('more than 200,000', 'entries-kazakhstan', 'MORE_THAN', '200000'),
          ' entries by Russian citizens since the decree. The outlets that carried his words did not agree on them: RFE/RL printed the number bare, Novaya Gazeta Europe put “about” before it. The difference matters. “More than” lays a floor under a sum, and “about” takes up the boards. The minister also gave a count that travelled less far: in the same days there had been ',
          figure('147,000', 'exits-kazakhstan', 'PLAIN', '147000'),
          ' exits by Russians.',
        ),
        paragraph(
          'For Georgia the number does not come from an official. The Russian news site Fontanka put it at ',
          figure('more than 93,000', 'entries-georgia', 'MORE_THAN', '93000'),
          '. On the day after the decree, the queue of cars at that border was already ',
          event('six miles', 'queue-at-georgian-border'),
          ' long.',
        ),
        paragraph(
          'The European Union reported ',
          figure('66,000', 'entries-eu', 'PLAIN', '66000'),
          ' arrivals in the course of a week, most of them through Finland and Estonia. The report as it first reached us does not say which week. Frontex, the Union’s border agency, dates a count of the same size to ',
          date('19–25 September'),
          ', and that week began before the decree was signed. Finland’s border guard has since given ',
          figure('more than 43,000', 'entries-finland', 'MORE_THAN', '43000'),
          ' for a week of its own. That number cannot go on top: whoever entered Finland entered the Union, and would be counted ',
          exempt('twice', 'IDIOM'),
          '.',
        ),
        paragraph(
          'Mongolia’s border officials counted ',
          figure('at least 12,000', 'entries-mongolia', 'AT_LEAST', '12000'),
          ' by ',
          date('2 October'),
          '.',
        ),
        heading('How far the sum reaches'),
        paragraph(
          'A number printed without any qualifying word may have been rounded up from a smaller one. The sum therefore claims only what survives that rounding. To write “about” before it would be wrong in another way: nearly every part is a floor, and nothing in these reports says where the true total stops.',
        ),
        paragraph(
          'The European week is the weak plank. If it reaches back before the decree, some of its travellers set out before there was anything to flee, and the part must come out. What the other borders reported is then ',
          figure('more than 305,000', 'entries-without-eu', 'MORE_THAN', '305000'),
          ' entries. That is the number behind the headline.',
        ),
        chart({
          kind: 'FLOW_MAP',
          figure: 'total-entries',
          caption: 'Where they were counted',
          alt: 'A map of northern Eurasia. Bands run from Russia to Kazakhstan, Georgia, the European Union and Mongolia, the one to Kazakhstan the widest and the one to Mongolia the narrowest.',
        }),
        heading('Entries are not emigrants'),
        paragraph(
          'Every one of these counts is of crossings. Somebody who drives into Kazakhstan, goes home for a winter coat and comes back is in the tally as often as a guard stamps the passport. Nobody took the exits off, and Kazakhstan’s own show how much that could matter. So does a longer series: by land alone, Frontex had counted ',
          figure('more than 1,303,000', 'eu-land-entries-2022', 'MORE_THAN', '1303000'),
          ' entries from Russia into the Union since the invasion of Ukraine in February, and ',
          figure('more than 1,273,000', 'eu-land-exits-2022', 'MORE_THAN', '1273000'),
          ' crossings the other way.',
        ),
        paragraph(
          'That is why this article says “entries” where others have said “people”, and why it does not say that anyone has fled for good. The comparison with the call-up needs the same care. A quota is a plan for persons. A border count is a tally of passages, and it does not ask who is liable to serve.',
        ),
        heading('Behind the queues'),
        paragraph(
          'The ministry said that it wanted men with particular training and experience. Within days there were reports of summonses to students, to the old and to the sick, and people protested across the country. A new law threatens those who refuse or evade service with ',
          event('up to ten years', 'evasion-law'),
          ' in prison. On ',
          date('4 October'),
          ' the defence minister, Sergei Shoigu, said that ',
          figure('200,000', 'enlisted', 'PLAIN', '200000'),
          ' had been enlisted. It is the same round number that Kazakhstan’s minister, on the same day, gave as a floor for the entries into his country.',
        ),
        chart({
          kind: 'TIMELINE',
          events: [
            'partial-mobilization-decree',
            'protests',
            'queue-at-georgian-border',
            'eu-arrivals-reported',
            'arrivals-at-syrym',
            'mongolia-count',
            'kazakhstan-statement',
            'enlistment-statement',
          ],
          caption: 'A fortnight at the borders',
          alt: 'A timeline from the decree of 21 September to the statements of 4 October 2022.',
        }),
        paragraph(
          'Joel Hickman of the Center for European Policy Analysis calls the mobilization so far a “',
          quoted('complete shambles', 'hickman-complete-shambles'),
          '” and expects more of the same at the borders.',
        ),
        quotation('hickman-more-men-will-leave'),
        heading('What we do not know'),
        paragraph(
          'Nearly all of these counts reached us through another newsroom, Newsweek, and not from those who made them; we have not seen the original statements. The Georgian count is a news site’s. The European week is undated in the report we rest on. Countries that published nothing are not in the sum at all.',
        ),
        paragraph(
          'Russia’s foreign ministry was asked for comment, and no answer is recorded. When a better report arrives, the figures on this page will move, and the page will say that they did.',
        ),
      ],
    },
    {
      type: 'card',
      content: text(
        'Border reports since the mobilization decree, added up with their doubts: what they prove, and what they cannot.',
      ),
    },
  ],
};
