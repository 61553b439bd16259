// How long the prose check takes: `node bench/prose.ts`. An article of 2,000 words, with the density
// of numbers of the labelled news sentences, against the founding story's ledger; and 100 KB of what
// would hang a careless matcher. Nothing asserts on these times: machines differ.
import { readFileSync } from 'node:fs';

import type { ArticleDocument, BodyNode } from '../src/document/article-document.ts';
import { checkArticle } from '../src/prose/check/check-article.ts';
import { figure, paragraph } from '../src/prose/check/testing/article.ts';
import { ledger } from '../src/prose/check/testing/ledger.ts';
import { english } from '../src/prose/english/english.ts';
import { parseLabels } from '../src/prose/labelled/parse.ts';
import { russian } from '../src/prose/russian/russian.ts';

const WORDS = 2_000;
const ROUNDS = 200;

const labelled = new URL('../src/prose/labelled/english.txt', import.meta.url);
const sentences = parseLabels(readFileSync(labelled, 'utf8')).map(({ text }) => text);

const article = (): ArticleDocument => {
  const content: BodyNode[] = [];
  let words = 0;
  for (let at = 0; words < WORDS; at += 4) {
    const four = [0, 1, 2, 3].map((next) => sentences[(at + next) % sentences.length] ?? '');
    const text = `${four.join(' ')} The minister counted `;
    words += text.split(' ').length + 4;
    const bound = figure('more than 370,000', 'total-entries', 'MORE_THAN', '370000');
    content.push(paragraph(text, bound, ' crossings.'));
  }
  return { type: 'article', content: [{ type: 'body', content }] };
};

const time = (work: () => void, rounds: number): number[] => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b);
};

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const report = (name: string, times: readonly number[]): void => {
  const at = (share: number): string =>
    (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(2).padStart(8);
  say(`${name.padEnd(34)} median ${at(0.5)} ms   95% ${at(0.95)} ms   worst ${at(1)} ms`);
};

const document = article();
report(
  'first check, cold',
  time(() => checkArticle(document, ledger), 1),
);
time(() => checkArticle(document, ledger), ROUNDS);
report(
  '2,000-word article, warm',
  time(() => checkArticle(document, ledger), ROUNDS),
);
const { coverage } = checkArticle(document, ledger);
say(`${''.padEnd(34)} ${coverage.numbers} numbers, ${coverage.bound} bound`);

const hostile = [
  '1,234,',
  '1-',
  'a hundred and ',
  'one ',
  'more than ',
  '123 ',
  'a-',
  '1\n',
  'May ',
];
for (const piece of hostile) {
  const text = piece.repeat(Math.ceil(100_000 / piece.length));
  const name = `100 KB of ${JSON.stringify(piece)}`;
  report(
    `${name}, English`,
    time(() => english.findNumerals(text), 3),
  );
  report(
    `${name}, Russian`,
    time(() => russian.findNumerals(text), 3),
  );
}
