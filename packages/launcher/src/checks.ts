import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { logFolder } from '../bin/before/places.mjs';
import { during } from '../bin/before/progress.mjs';
import { listSteps } from './checks/steps.ts';
import { closingLine, table, type Result } from './checks/table.ts';

/**
 * `npm test`: every check, one after another, each with its own log. Words given as arguments pick
 * the steps whose titles contain one of them. The last line counts the tests of all runners.
 */
const words = process.argv.slice(2).map((word) => word.toLowerCase());
const folder = path.join(logFolder, 'checks');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

const results: Result[] = [];
for (const step of await listSteps(folder)) {
  if (words.length > 0 && !words.some((word) => step.title.toLowerCase().includes(word))) continue;
  const missing = results.find(({ title, outcome }) => title === step.needs && !outcome.isGood);
  const begun = Date.now();
  const outcome = missing
    ? {
        isGood: false,
        passed: 0,
        failed: 0,
        words: `Not run, because this failed: ${missing.title}`,
      }
    : await during(step.title, () => step.run());
  results.push({ title: step.title, outcome, milliseconds: Date.now() - begun });
  if (!outcome.isGood) console.error(`\n${step.title} failed:\n${outcome.words}\n`);
}

console.log(table(results));
process.exitCode = results.every(({ outcome }) => outcome.isGood) ? 0 : 1;
console.log(closingLine(results));
