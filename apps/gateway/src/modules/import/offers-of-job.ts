import { listImportMappings, type ImportJob } from '@headcount/db/newsroom';
import { misfitOf, parseMapping, proposeMapping, type Survey } from '@headcount/importer';
import type { Author } from '../../identity/author-of.ts';
import { loadShippedMappings } from '../../importing/load-mapping.ts';
import type { StaffContext } from '../../staff-context.ts';
import { headersOf } from './headers-of.ts';
import { surveyOf } from './survey-of-job.ts';

/** A mapping that the file of a job could be read with. */
export interface Offer {
  readonly kind: 'KEPT' | 'SHIPPED' | 'PROPOSED';
  readonly name: string;
  readonly title: string;
  readonly document: string;
  readonly isSameHeaders: boolean;
  readonly by: Author['name'] | null;
  readonly at: string | null;
}

/** Mappings that fit: those kept for such headers first, the file's own proposal last. */
export async function offersOf(context: StaffContext, job: ImportJob): Promise<Offer[]> {
  const { survey } = await surveyOf(context, job);
  if (survey === null) return [];
  const kept = await keptOffers(context, survey);
  const shipped = (await loadShippedMappings())
    .filter((mapping) => misfitOf(mapping, survey.columns) === null)
    .map((mapping) =>
      offer({ kind: 'SHIPPED', name: mapping.name, title: mapping.title }, mapping),
    );
  const own = survey.columns.some(({ tag }) => tag !== null);
  const title = own ? 'As its hashtags say' : 'From the beginning';
  return [
    ...kept,
    ...shipped,
    offer({ kind: 'PROPOSED', name: '', title }, proposeMapping(survey)),
  ];
}

async function keptOffers({ read }: StaffContext, survey: Survey): Promise<Offer[]> {
  const headers = JSON.stringify(headersOf(survey));
  const offers = (await read((sql) => listImportMappings(sql))).flatMap((one) => {
    const { mapping } = parseMapping(one.mapping);
    if (!mapping || misfitOf(mapping, survey.columns) !== null) return [];
    const isSameHeaders = JSON.stringify(one.headers) === headers;
    const { name, updatedBy: by, updatedAt: at } = one;
    return [offer({ kind: 'KEPT', name, title: mapping.title, isSameHeaders, by, at }, mapping)];
  });
  return offers.toSorted((a, b) => Number(b.isSameHeaders) - Number(a.isSameHeaders));
}

function offer(
  said: Pick<Offer, 'kind' | 'name' | 'title'> & Partial<Offer>,
  document: unknown,
): Offer {
  return {
    isSameHeaders: false,
    by: null,
    at: null,
    ...said,
    document: JSON.stringify(document),
  };
}
