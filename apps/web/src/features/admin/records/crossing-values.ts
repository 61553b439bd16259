import type { RecordCrossingInput } from '@/generated/staff/graphql.ts';

/** A report as it stands in its form: every field is text, and an empty one says nothing. */
export interface CrossingValues {
  sourceWording: string;
  qualifier: string;
  value: string;
  upperValue: string;
  unit: string;
  measure: string;
  countUnit: string;
  temporalKind: string;
  population: string;
  origin: string;
  destination: string;
  periodStart: string;
  periodEnd: string;
  periodNote: string;
  reportedOn: string;
  citation: string;
  source: string;
  via: string;
  url: string;
  title: string;
  publishedOn: string;
  rank: string;
  rankReason: string;
  note: string;
  changeReason: string;
}

/** The form of a new report: entries from Russia, as most of them are. */
export const NEW_CROSSING: CrossingValues = {
  sourceWording: '',
  qualifier: '',
  value: '',
  upperValue: '',
  unit: 'people',
  measure: 'ENTRIES',
  countUnit: 'CROSSING',
  temporalKind: 'FLOW',
  population: 'CITIZENS_OF_ORIGIN',
  origin: 'RU',
  destination: '',
  periodStart: '',
  periodEnd: '',
  periodNote: '',
  reportedOn: '',
  citation: '',
  source: '',
  via: '',
  url: '',
  title: '',
  publishedOn: '',
  rank: 'NORMAL',
  rankReason: '',
  note: '',
  changeReason: '',
};

/** A record as it was opened: its key and the version that was seen; both null for a new one. */
export interface Seen {
  key: string | null;
  version: number | null;
}

const said = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What a choice of the form says; the form offers no other words than the schema's. */
const chosen = <Word extends string>(text: string): Word | null => said(text) as Word | null;

/** The form as the newsroom's gateway takes it. */
export function inputOf(values: CrossingValues, { key, version }: Seen): RecordCrossingInput {
  return {
    key,
    version,
    quantity: {
      sourceWording: said(values.sourceWording),
      qualifier: chosen(values.qualifier),
      value: said(values.value),
      upperValue: said(values.upperValue),
      unit: said(values.unit),
    },
    measure: chosen(values.measure),
    countUnit: chosen(values.countUnit),
    temporalKind: chosen(values.temporalKind),
    population: said(values.population),
    origin: said(values.origin),
    destination: said(values.destination),
    period: {
      start: said(values.periodStart),
      end: said(values.periodEnd),
      note: said(values.periodNote),
    },
    reportedOn: said(values.reportedOn),
    citation: said(values.citation)
      ? { key: said(values.citation) }
      : {
          new: {
            source: said(values.source),
            via: said(values.via),
            url: said(values.url),
            title: said(values.title),
            publishedOn: said(values.publishedOn),
            exact: said(values.sourceWording),
          },
        },
    rank: chosen(values.rank),
    rankReason: said(values.rankReason),
    note: said(values.note),
    changeReason: said(values.changeReason),
  };
}
