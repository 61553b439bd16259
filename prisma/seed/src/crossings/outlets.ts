// Pages that several reports were read on.

export const inTheJournal = {
  via: 'the-journal',
  url: 'https://www.thejournal.ie/russians-fleeing-georgia-kazakhstan-draft-5877137-Sep2022/',
  publishedOn: '2022-09-27',
} as const;
export const inOopstop = {
  via: 'oopstop',
  credited: 'afp',
  url: 'https://oopstop.com/photos-long-queues-of-people-leaving-russia-even-a-week-after-the-announcement-of-mobilization-about-2-lakh-people-left-the-country/',
  publishedOn: '2022-09-28',
} as const;
