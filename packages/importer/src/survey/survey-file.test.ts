import { describe, expect, test } from 'vitest';
import { zipOf } from '../../test/xlsx.ts';
import { defaultLimits } from '../limits.ts';
import { proposeMapping } from '../mapping/propose-mapping.ts';
import type { Answers, ConventionName } from './answers.ts';
import { readsOf } from './answers.ts';
import { surveyFile } from './survey-file.ts';

const survey = (content: string | Uint8Array, answers: Answers = {}) =>
  surveyFile(
    async function* open() {
      yield Buffer.from(content);
    },
    answers,
    defaultLimits,
  );

async function ask(content: string | Uint8Array, convention: ConventionName) {
  const { questions } = await survey(content);
  return questions.find((question) => question.convention === convention);
}

describe('a convention is proposed only where nothing else fits', () => {
  test.each<[string, string | Uint8Array, ConventionName, string | null]>([
    ['a comma', 'a,b\n1,2\n', 'delimiter', ','],
    ['commas and semicolons alike', 'a,b;c\n1,2;3\n', 'delimiter', null],
    ['a byte order mark', Buffer.from('\uFEFFa,b\n1,2\n', 'utf16le'), 'encoding', 'utf-16le'],
    ['a letter of one byte', Buffer.from('a,b\nM\xe9xico,2\n', 'latin1'), 'encoding', null],
    ['headers', 'port,value\nA,1\nB,2\n', 'header', 'row 1'],
    ['a note above the headers', 'Entries by port\nport,value\nA,1\nB,2\n', 'header', null],
    ['hashtags', 'when,n\n#date,#idp_num\n2012,1\n', 'header', 'tags'],
    ['a thousand, or one and a bit', 'a,b\nx,"1,234"\n', 'numbers', null],
    ['a thousand with a fraction', 'a,b\nx,"1,234.5"\n', 'numbers', '.,'],
    ['April or October', 'a,b\n04/10/2022,1\n', 'dates', null],
    ['a day above twelve', 'a,b\n14/10/2022,1\n', 'dates', 'DMY'],
    ['months in French', 'a,b\nDécembre 2012,1\nAoût 2013,2\n', 'months', 'fr'],
    ['a month of many languages', 'a,b\nJan 2012,1\n', 'months', null],
  ])('%s', async (_, content, convention, proposed) => {
    expect((await ask(content, convention))?.proposed).toBe(proposed);
  });

  test('a file without dates of numbers and without names of months is not asked about them', async () => {
    const { questions } = await survey('a,b\n2022-10-04,1\n');
    expect(questions.map(({ convention }) => convention)).toEqual([
      'encoding',
      'delimiter',
      'header',
      'numbers',
    ]);
  });
});

test('each choice shows what it would make of the file', async () => {
  const numbers = await ask('a,b\nx,"1,234"\n', 'numbers');
  expect(numbers?.choices.filter(({ isFitting }) => isFitting)).toMatchObject([
    { value: '.,', samples: ['1,234 → 1234'] },
    { value: ',none', samples: ['1,234 → 1.234'] },
    { value: ',.', samples: ['1,234 → 1.234'] },
    { value: ', ', samples: ['1,234 → 1.234'] },
    { value: ",'", samples: ['1,234 → 1.234'] },
  ]);
});

test('what was answered is what the file is read by', async () => {
  const { columns } = await survey('a,b;c\n1,2;3\n', { delimiter: ';', header: 'row 1' });
  expect(columns).toMatchObject([
    { name: 'a,b', samples: ['1,2'] },
    { name: 'c', samples: ['3'] },
  ]);
  expect(readsOf({ delimiter: ';', header: 'row 2', numbers: ',.', dates: 'DMY' }, 'CSV')).toEqual({
    format: 'CSV',
    hxl: false,
    headerRow: 2,
    delimiter: ';',
    numbers: { decimal: ',', grouping: '.' },
    dates: { order: 'DMY', locale: 'en' },
  });
});

test('hashtags map themselves, and a column that adds others up is checked instead', async () => {
  const file =
    'Mois,Déplacés,Réfugiés,Total\n#period_date,#idp_num,#refugee_num,#aff_num\nMai 2014,5,7,12\nJuin 2014,6,7,13\nJuillet 2014,6,8,14\n';
  expect(proposeMapping(await survey(file))).toMatchObject({
    reports: [
      { population: 'IDP', value: { tag: '#idp_num' }, period: { as: 'MONTH' } },
      { population: 'REF', value: { tag: '#refugee_num' } },
    ],
    checks: {
      totals: [
        { total: { tag: '#aff_num' }, parts: [{ tag: '#idp_num' }, { tag: '#refugee_num' }] },
      ],
    },
  });
});

test.each([
  ['EMPTY', ''],
  ['UNCLOSED_QUOTE', 'a,b\n"1,2\n3,4\n'],
])('what is no table is refused: %s', async (code, content) => {
  await expect(survey(content)).rejects.toMatchObject({ code });
});

test('headers called __proto__, and headers twice, are columns like any other', async () => {
  const { columns } = await survey('__proto__,n,n\na,1,2\n');
  expect(columns.map(({ name, samples }) => [name, samples])).toEqual([
    ['__proto__', ['a']],
    ['n', ['1']],
    ['n', ['2']],
  ]);
});

const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const sheet = (...rows: string[][]) =>
  `<worksheet><sheetData>${rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('')}</sheetData></worksheet>`;

test('of a workbook with several sheets nothing else is asked before somebody says which', async () => {
  const workbook = zipOf({
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="Notes" r:id="a"/><sheet name="Data" r:id="b"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="a" Target="worksheets/1.xml"/><Relationship Id="b" Target="worksheets/2.xml"/></Relationships>',
    'xl/worksheets/1.xml': sheet(['Read me']),
    'xl/worksheets/2.xml': sheet(['port', 'n'], ['A', '1'], ['B', '2']),
  });
  const { questions, columns } = await survey(workbook);
  expect(questions).toMatchObject([
    { convention: 'sheet', proposed: null, choices: [{ value: 'Notes' }, { value: 'Data' }] },
  ]);
  expect(columns).toEqual([]);
  const chosen = await survey(workbook, { sheet: 'Data' });
  expect(chosen.questions.map(({ convention }) => convention)).toEqual([
    'sheet',
    'header',
    'numbers',
  ]);
  expect(chosen.columns.map(({ name }) => name)).toEqual(['port', 'n']);
});
