import { formatNumber } from '@headcount/ledger';
import type { ImportOutcome } from '@headcount/db';
import {
  describeCount,
  describePeriod,
  describeValue,
  type Decision,
  type Finding,
  type JudgeContext,
  type Mapping,
  type Report,
  type Verdict,
} from '@headcount/importer';

const count = (number: number): string => formatNumber(String(number));
const counted = (number: number, one: string, many = `${one}s`): string =>
  `${count(number)} ${number === 1 ? one : many}`;

/** How the file is written, and who said so. */
export function conventionsInWords(decisions: readonly Decision[]): string {
  const lines = decisions.map(({ convention, value, by, evidence, problem }) => {
    const who = by === 'MAPPING' ? 'as the mapping says' : 'detected, and confirmed';
    const settled = problem === null ? `${value ?? ''} (${who})` : `not settled: ${problem}`;
    return `  ${convention.padEnd(10)} ${settled}\n             seen: ${evidence}`;
  });
  return section('How the file is written', lines);
}

/** What the mapping makes of it. */
export function mappingInWords(mapping: Mapping, verdict: Verdict): string {
  const { policy } = mapping;
  return section(`Mapping “${mapping.name}”: ${mapping.title}`, [
    `  columns    ${verdict.columns.join(', ')}`,
    `  sources    ${mapping.sources.map(({ name }) => name).join(', ')}`,
    `  may create ${policy.create.join(' and ').toLowerCase() || 'nothing'}`,
    `  policy     refused rows: ${policy.refused}; changed counts: ${policy.onChange}; contradictions: ${policy.contradictions}`,
  ]);
}

/** The first reports. */
export function previewInWords(verdict: Verdict, known: JudgeContext['knownPlaces']): string {
  const made = new Map(verdict.newPlaces.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => known?.get(id) ?? made.get(id) ?? id;
  const line = (report: Report) =>
    `  line ${report.line}: ${describeValue(report)}, ${describePeriod(report.period)} (${describeCount(report, nameOf)}; ${report.quantity.qualifier}, ${report.measure}, ${report.countUnit})`;
  return section('The first reports', verdict.preview.map(line));
}

/** How many rows, reports and refusals, and why. */
export function countsInWords(verdict: Verdict, refusedFile: string): string {
  const reasons = [...verdict.refusedBy].toSorted((a, b) => b[1] - a[1]);
  const { looked, failed } = verdict.totals;
  return section('What it comes to', [
    `  ${counted(verdict.rows, 'row')}, ${counted(verdict.reports, 'report')}, ${counted(verdict.refused, 'refusal')}`,
    ...reasons.map(([code, number]) => `    ${code}: ${count(number)}`),
    ...(verdict.refused > 0 ? [`  refused rows: ${refusedFile}`] : []),
    ...(looked > 0
      ? [
          `  totals: ${counted(looked, 'row')} added up, ${failed === 0 ? 'all of them right' : `${count(failed)} of them wrong`}`,
        ]
      : []),
  ]);
}

const shownOfEachKind = 20;

/** What the checks found, the weightiest of each kind. */
export function findingsInWords(findings: readonly Finding[]): string {
  if (findings.length === 0) return section('Plausibility', ['  nothing found']);
  const kinds = Map.groupBy(findings, ({ code }) => code);
  return section(
    'Plausibility',
    [...kinds].flatMap(([code, found]) => kindInWords(code, found)),
  );
}

function kindInWords(code: Finding['code'], found: readonly Finding[]): string[] {
  const shown = found.slice(0, shownOfEachKind);
  const more = found.length - shown.length;
  return [
    `  ${code}: ${count(found.length)}`,
    ...shown.map(({ message, lines }) => `    - ${message}${linesInWords(code, lines)}`),
    ...(more > 0 ? [`    … and ${count(more)} more`] : []),
  ];
}

function linesInWords(code: Finding['code'], lines: readonly number[]): string {
  return code === 'COPIED_PERIOD' ? ` (lines ${lines.join(', ')})` : '';
}

/** What was recorded, or would be. */
export function outcomeInWords(outcome: ImportOutcome, isDryRun: boolean): string {
  const { created, revised, unchanged, changed, places, sources } = outcome;
  const made = [
    places > 0 ? counted(places, 'place') : '',
    sources > 0 ? counted(sources, 'source') : '',
  ].filter(Boolean);
  return section(isDryRun ? 'Beside the ledger (dry run: nothing was recorded)' : 'Recorded', [
    `  ${count(created)} new, ${count(revised)} revised, ${count(unchanged)} as the ledger has them already, ${count(changed.length)} left as they are`,
    ...(made.length > 0 ? [`  made: ${made.join(', ')}`] : []),
    ...changed
      .slice(0, 5)
      .map(
        ({ line, recorded, imported }) =>
          `    line ${line}: the ledger says ${recorded}, the file ${imported}`,
      ),
  ]);
}

function section(title: string, lines: readonly string[]): string {
  return `\n${title}\n${lines.join('\n')}\n`;
}
