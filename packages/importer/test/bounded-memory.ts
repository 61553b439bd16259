import type { Bytes } from '../src/index.ts';
import { judge } from './import.ts';

// Run by a test in a process of its own, whose heap is small: a file of many rows that differ.
const rows = 300_000;

async function* file(): Bytes {
  yield Buffer.from('day,port,value\n');
  for (let first = 0; first < rows; first += 1000) {
    const piece = Array.from(
      { length: 1000 },
      (_, at) => `${dayOf(first + at)},P${(first + at) % 100},${100 + first + at}\n`,
    );
    yield Buffer.from(piece.join(''));
  }
}

function dayOf(index: number): string {
  return new Date(Date.UTC(2000, 0, 1 + Math.floor(index / 100))).toISOString().slice(0, 10);
}

const { verdict } = await judge(file, undefined, { remembered: 200_000 }, null, 'JUDGE_ONLY');
const maxRss = process.resourceUsage().maxRSS * 1024;
process.stdout.write(JSON.stringify({ rows: verdict.reports, maxRss }));
