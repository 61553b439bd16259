import { describe, expect, test } from 'vitest';

import type { BodyNode } from '../../document/article-document.ts';
import type { CheckContext } from './context.ts';
import { figure, paragraph } from './testing/article.ts';
import { codes, diagnose } from './testing/diagnose.ts';

describe('where a figure comes from', () => {
  const kazakhstan = paragraph(
    'Kazakhstan’s minister counted ',
    figure('more than 200,000', 'kazakhstan', 'MORE_THAN', '200000'),
    ' entries.',
  );
  const records = [{ id: 'ru-kz-2022-10-04', version: 1 }];

  test.each<[string, Partial<CheckContext>, string[]]>([
    ['one that has not moved', { printed: new Map([['kazakhstan', { records }]]) }, []],
    [
      'a new version',
      { printed: new Map([['kazakhstan', { records: [{ id: 'ru-kz-2022-10-04', version: 0 }] }]]) },
      ['WARNING STALE_FIGURE'],
    ],
    [
      'another report',
      { printed: new Map([['kazakhstan', { records: [{ id: 'older', version: 1 }] }]]) },
      ['WARNING STALE_FIGURE'],
    ],
    [
      'an embargo that holds',
      { embargoes: new Map([['kazakhstan-interior-ministry', '2022-10-06T00:00:00Z']]) },
      ['ERROR EMBARGOED_SOURCE'],
    ],
    [
      'an embargo on the outlet',
      { embargoes: new Map([['newsweek', '2022-10-06T00:00:00Z']]) },
      ['ERROR EMBARGOED_SOURCE'],
    ],
    ['an embargo that is over', { embargoes: new Map([['newsweek', '2022-10-05T00:00:00Z']]) }, []],
    [
      'a withdrawn source',
      { retracted: new Set(['kazakhstan-interior-ministry']) },
      ['ERROR RETRACTED_SOURCE'],
    ],
    [
      'a withdrawn report',
      { retracted: new Set(['ru-kz-2022-10-04']) },
      ['ERROR RETRACTED_SOURCE'],
    ],
    [
      'a withdrawn report that was replaced',
      {
        retracted: new Set(['older']),
        printed: new Map([['kazakhstan', { records: [...records, { id: 'older', version: 1 }] }]]),
      },
      ['ERROR RETRACTED_SOURCE', 'WARNING STALE_FIGURE'],
    ],
    ['a report withdrawn from another figure', { retracted: new Set(['ru-ge-2022-10']) }, []],
  ])('%s', (_, changes, expected) => {
    expect(
      diagnose(kazakhstan, changes).map(({ code, severity }) => `${severity} ${code}`),
    ).toEqual(expected);
  });

  test('a drawing answers for its figures too', () => {
    const chart: BodyNode = {
      type: 'chart',
      attrs: {
        kind: 'SUM_BAR',
        figure: 'kazakhstan',
        threshold: 'no-such',
        events: [],
        caption: 'The sum',
        alt: 'A bar of 5,000',
      },
    };
    const changes = { retracted: new Set(['ru-kz-2022-10-04']) };
    expect(codes(chart, changes)).toEqual([
      'ERROR | RETRACTED_SOURCE | The sum | –',
      'ERROR | UNBOUND_NUMBER | The sum | –',
      'ERROR | UNBOUND_NUMBER | 5,000 | –',
    ]);
  });
});
