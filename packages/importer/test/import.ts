import {
  defaultLimits,
  inspectFile,
  judgeFile,
  parseMapping,
  readReports,
  settle,
  type JudgeContext,
  type Limits,
  type Mapping,
  type OpenBytes,
  type Refusal,
  type Report,
  type Verdict,
} from '../src/index.ts';

/** A mapping of a small CSV file "day,port,value", changed as a test needs it. */
export function mappingOf(changes: Record<string, unknown> = {}): Mapping {
  const parsed = parseMapping({ ...plain, ...changes });
  if (parsed.mapping) return parsed.mapping;
  throw new Error(parsed.faults.join('\n'));
}

export const plainReads = {
  format: 'CSV',
  encoding: 'utf-8',
  delimiter: ',',
  numbers: { decimal: '.', grouping: 'none' },
  dates: { order: 'YMD', locale: 'en' },
};

export const plainReport = {
  origin: 'RU',
  destination: { template: 'GE-{port}' },
  measure: 'ENTRIES',
  countUnit: 'CROSSING',
  temporalKind: 'FLOW',
  population: 'ALL_TRAVELLERS',
  unit: 'entries',
  period: { as: 'DAY', from: { column: 'day' } },
  value: { column: 'value' },
};

export const plain = {
  name: 'plain',
  title: 'Entries by day and port',
  reads: plainReads,
  sources: [{ id: 'georgia-interior-ministry', name: 'Interior Ministry', kind: 'GOVERNMENT' }],
  citation: { title: 'Entries' },
  places: {
    declare: [{ id: 'RU', name: 'Russia', kind: 'COUNTRY' }],
    fromRows: [{ field: 'destination', name: { column: 'port' }, kind: 'BORDER_POINT' }],
  },
  reports: [plainReport],
  policy: { create: ['PLACES', 'SOURCES'] },
};

export interface Judged {
  readonly verdict: Verdict;
  readonly refusals: readonly Refusal[];
  /** What would be recorded. */
  readonly reports: readonly Report[];
}

export const context: JudgeContext = {
  fetchedOn: '2026-11-23',
  today: '2026-11-23',
  knownPlaces: null,
  limits: defaultLimits,
};

/** Judges a file and reads its reports, as an import would. */
export async function judge(
  open: OpenBytes,
  mapping: Mapping = mappingOf(),
  limits: Partial<Limits> = {},
  knownPlaces: JudgeContext['knownPlaces'] = null,
  extent: 'READ_REPORTS' | 'JUDGE_ONLY' = 'READ_REPORTS',
): Promise<Judged> {
  const within = { ...context, knownPlaces, limits: { ...defaultLimits, ...limits } };
  const inspection = await inspectFile(open, mapping, within.limits);
  const { conventions, decisions } = settle(inspection, mapping, false);
  if (!conventions) throw new Error(decisions.map(({ problem }) => problem).join('; '));
  const refusals: Refusal[] = [];
  const verdict = await judgeFile(open, mapping, conventions, within, {
    onRefused: (some) => void refusals.push(...some),
  });
  const reports: Report[] = [];
  if (extent === 'JUDGE_ONLY') return { verdict, refusals, reports };
  for await (const batch of readReports(open, mapping, conventions, within, verdict.decided)) {
    reports.push(...batch);
  }
  return { verdict, refusals, reports };
}
