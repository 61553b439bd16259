import type { ImportOutcome } from '@headcount/db';
import {
  describeCount,
  describePeriod,
  describeValue,
  type Finding,
  type Report,
  type Verdict,
} from '@headcount/importer';
import { z } from 'zod';

/** What a rehearsal or a run came to, as it is kept with its job. */
export type ImportReport = z.infer<typeof reportSchema>;

const number = z.number();
const reportSchema = z.object({
  rows: number,
  /** Counts that the file gives, each once. */
  reports: number,
  refused: number,
  /** Of the refused rows, so many are listed one by one. */
  listed: number,
  refusedBy: z.array(z.object({ code: z.string(), count: number })),
  totals: z.object({ looked: number, failed: number }),
  findings: z.array(
    z.object({
      code: z.string(),
      count: number,
      shown: z.array(z.object({ message: z.string(), lines: z.array(number) })),
    }),
  ),
  /** The first reports, as sentences. */
  preview: z.array(z.string()),
  newPlaces: z.array(z.object({ id: z.string(), name: z.string() })),
  newPlaceCount: number,
  sha256: z.string().nullable(),
  /** What it is beside the ledger; null where it did not come so far. */
  outcome: z
    .object({
      created: number,
      revised: number,
      unchanged: number,
      changed: number,
      places: number,
      sources: number,
    })
    .nullable(),
});

/** A report as it was kept; null where there is none. */
export function parseReport(kept: unknown): ImportReport | null {
  return kept === null ? null : reportSchema.parse(kept);
}

const shownFindings = 100;
const shownPlaces = 100;

/** Writes the report of a reading. */
export function reportOf(
  verdict: Verdict,
  outcome: ImportOutcome | null,
  { sha256, listed, nameOf }: { sha256: string | null; listed: number; nameOf: NameOf },
): ImportReport {
  const changed = outcome?.changed.length ?? 0;
  const refusedBy = [...verdict.refusedBy].map(([code, count]) => ({ code: `${code}`, count }));
  if (changed > 0) refusedBy.push({ code: 'CHANGED', count: changed });
  return {
    rows: verdict.rows,
    reports: verdict.reports,
    refused: verdict.refused + changed,
    listed,
    refusedBy: refusedBy.toSorted((a, b) => b.count - a.count),
    totals: { ...verdict.totals },
    findings: findingsOf(verdict.findings),
    preview: verdict.preview.map((report) => describeReport(report, nameOf)),
    newPlaces: verdict.newPlaces.slice(0, shownPlaces).map(({ id, name }) => ({ id, name })),
    newPlaceCount: verdict.newPlaces.length,
    sha256,
    outcome: outcome && {
      created: outcome.created,
      revised: outcome.revised,
      unchanged: outcome.unchanged,
      changed,
      places: outcome.places,
      sources: outcome.sources,
    },
  };
}

type NameOf = (id: string) => string;

/** "Line 2: 7,779 people in buses, March 2019 (people in buses, Mexico to San Ysidro)". */
export function describeReport(report: Report, nameOf: NameOf): string {
  return `Line ${report.line}: ${describeValue(report)}, ${describePeriod(report.period)} (${describeCount(report, nameOf)})`;
}

function findingsOf(findings: readonly Finding[]): ImportReport['findings'] {
  return [...Map.groupBy(findings, ({ code }) => code)].map(([code, found]) => ({
    code,
    count: found.length,
    shown: found
      .slice(0, shownFindings)
      .map(({ message, lines }) => ({ message, lines: lines.slice(0, 50) })),
  }));
}
