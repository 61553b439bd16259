import { expect, test } from 'vitest';
import { contributionCsv } from './contribution-csv.ts';
import { STORY } from './story-evaluation.ts';

test('has a row for each part, its words and its bounds beside its source', () => {
  const [header, kazakhstan] = contributionCsv(STORY).split('\r\n');
  expect(header).toBe(
    'part,record,source_wording,value,upper_value,qualifier,unit,lower,lower_end,upper,upper_end,for_which_days,period_start,period_end,said_by,read_in,url,counted,reason',
  );
  expect(kazakhstan).toBe(
    'Kazakhstan,ru-ka,"more than 200,000",200000,,MORE_THAN,crossings,200000,OPEN,,ABSENT,21 Sept–4 Oct 2022,2022-09-21,2022-10-04,Interior Ministry,Newsweek,https://example.org/kz,FULL,',
  );
});

test('says why a part is not counted in full, and never hands a spreadsheet a formula', () => {
  const csv = contributionCsv(STORY);
  expect(csv).toContain("'=HYPERLINK");
  expect(csv).toContain('UPPER_ONLY,Its days are not stated.');
});
