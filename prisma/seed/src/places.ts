import type { StoryPlace } from './story.ts';

const country = (id: string, name: string, euSince?: string): StoryPlace => ({
  id,
  name,
  kind: 'COUNTRY',
  ...(euSince ? { partOf: [{ whole: 'EU', from: euSince }] } : {}),
});

/** The places of the story and those that its sources sit in. */
export const places: StoryPlace[] = [
  { id: 'EU', name: 'European Union', kind: 'BLOC' },
  country('RU', 'Russia'),
  country('KZ', 'Kazakhstan'),
  country('GE', 'Georgia'),
  country('MN', 'Mongolia'),
  country('UA', 'Ukraine'),
  country('US', 'United States'),
  country('FI', 'Finland', '1995-01-01'),
  country('EE', 'Estonia', '2004-05-01'),
  country('PL', 'Poland', '2004-05-01'),
  country('IE', 'Ireland', '1973-01-01'),
  country('RO', 'Romania', '2007-01-01'),
  country('IN', 'India'),
  country('PK', 'Pakistan'),
  {
    id: 'KZ-SYRYM',
    name: 'Syrym border crossing point',
    kind: 'BORDER_POINT',
    partOf: [{ whole: 'KZ', from: null }],
    between: ['RU', 'KZ'],
  },
];
