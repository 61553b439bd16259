import { hash } from 'node:crypto';
import { formatNumber } from '@headcount/ledger';
import { FileRefused } from '../file-refused.ts';
import type { Limits } from '../limits.ts';
import type { Mapping } from '../mapping/mapping-schema.ts';
import { describeCount, describePeriod, type NameOf } from '../report/describe-report.ts';
import type { Refusal } from '../report/refusal.ts';
import { contentOf, type Report } from '../report/report.ts';
import { mostFindings, type Finding } from './finding.ts';
import { keyOfId } from './hash-key.ts';
import { HashTable } from './hash-table.ts';

/**
 * Which line is taken of the counts that stand in the file more than once: 0 for none of them. What
 * is not in it stands there once.
 */
export type Decided = ReadonlyMap<string, number>;

/**
 * Notices counts that stand in a file more than once. One that says the same again is left out; of
 * those that contradict one another the mapping's policy takes one, or none.
 */
export class SeenCounts {
  readonly #table = new HashTable();
  #lines = new Uint32Array(this.#table.slots);
  #contents = new Uint32Array(this.#table.slots);
  #values = new Float64Array(this.#table.slots);
  readonly #decided = new Map<string, number>();
  readonly #findings: Finding[] = [];
  readonly #policy: Mapping['policy']['contradictions'];
  readonly #limits: Limits;
  readonly #nameOf: NameOf;

  constructor(policy: Mapping['policy']['contradictions'], limits: Limits, nameOf: NameOf) {
    this.#policy = policy;
    this.#limits = limits;
    this.#nameOf = nameOf;
  }

  get decided(): Decided {
    return this.#decided;
  }

  findings(): readonly Finding[] {
    return this.#findings;
  }

  /** Remembers a report; returns the refusals that it brings: its own, or that of an earlier line. */
  see(report: Report): Refusal[] {
    if (this.#table.isFull) this.#grow();
    const { slot, isNew } = this.#table.claim(keyOfId(report.id));
    const content = hash('sha256', contentOf(report), 'buffer').readUInt32LE(0);
    const value = Number(report.quantity.value ?? Number.NaN);
    if (isNew) {
      this.#remember(slot, report.line, content, value);
      return [];
    }
    return this.#seeAgain(report, slot, content, value);
  }

  #seeAgain(report: Report, slot: number, content: number, value: number): Refusal[] {
    const first = this.#lines[slot] ?? 0;
    const firstValue = String(this.#values[slot] ?? '');
    const isSame = this.#contents[slot] === content;
    this.#note(report, first, firstValue, isSame);
    const decided = this.#decided.get(report.id);
    if (isSame && decided !== 0) {
      this.#decide(report.id, decided ?? first);
      return [
        refusal('DUPLICATE', report.line, String(value), `line ${first} says the same already`),
      ];
    }
    const mine = refusal(
      'CONTRADICTION',
      report.line,
      String(value),
      `line ${first} says ${firstValue} of the same count`,
    );
    const earlier = refusal(
      'CONTRADICTION',
      first,
      firstValue,
      `line ${report.line} says ${value} of the same count`,
    );
    switch (this.#policy) {
      case 'KEEP_FIRST':
        this.#decide(report.id, decided ?? first);
        return [mine];
      case 'KEEP_LAST':
        this.#decide(report.id, report.line);
        this.#remember(slot, report.line, content, value);
        return [earlier];
      case 'REFUSE_BOTH':
        this.#decide(report.id, 0);
        return decided === 0 ? [mine] : [earlier, mine];
    }
  }

  #note(report: Report, first: number, firstValue: string, isSame: boolean): void {
    if (this.#findings.length >= mostFindings) return;
    const what = `${describeCount(report, this.#nameOf)}, ${describePeriod(report.period)}`;
    const value = report.quantity.value ?? '0';
    this.#findings.push({
      code: isSame ? 'DUPLICATE' : 'CONTRADICTION',
      message: isSame
        ? `Lines ${first} and ${report.line} are one count (${what}), and both say ${formatNumber(value)}.`
        : `Lines ${first} and ${report.line} are one count (${what}), but the first says ${formatNumber(firstValue)}, the second ${formatNumber(value)}.`,
      lines: [first, report.line],
      weight: Number(value),
    });
  }

  #decide(id: string, line: number): void {
    if (!this.#decided.has(id) && this.#decided.size >= this.#limits.duplicates) {
      throw new FileRefused(
        'TOO_MANY_DUPLICATES',
        `More than ${this.#limits.duplicates} counts stand in the file twice: the mapping misses a column that tells them apart.`,
      );
    }
    this.#decided.set(id, line);
  }

  #remember(slot: number, line: number, content: number, value: number): void {
    this.#lines[slot] = line;
    this.#contents[slot] = content;
    this.#values[slot] = value;
  }

  #grow(): void {
    const [lines, contents, values] = [this.#lines, this.#contents, this.#values];
    this.#lines = new Uint32Array(lines.length * 2);
    this.#contents = new Uint32Array(lines.length * 2);
    this.#values = new Float64Array(lines.length * 2);
    this.#table.grow((from, to) => {
      this.#remember(to, lines[from] ?? 0, contents[from] ?? 0, values[from] ?? 0);
    });
  }
}

function refusal(
  code: 'DUPLICATE' | 'CONTRADICTION',
  line: number,
  value: string,
  reason: string,
): Refusal {
  return { code, line, column: null, value, reason, allowed: [] };
}
