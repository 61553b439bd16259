import { SiteFooter, SiteHeader } from '@headcount/ui';
import type { ReactNode } from 'react';

/** The parts of the site that the header leads to. */
const SECTIONS = [
  { key: 'articles', href: '/', label: 'Articles' },
  { key: 'explore', href: '/explore', label: 'Explore' },
  { key: 'sources', href: '/sources', label: 'Sources' },
  { key: 'events', href: '/events', label: 'Events' },
  { key: 'figures', href: '/figures', label: 'Figures' },
] as const;

export type Section = (typeof SECTIONS)[number]['key'];

/** The quieter ways, at the foot. */
const FOOT_LINKS = [
  { href: '/corrections', label: 'Corrections' },
  { href: '/report-an-error', label: 'Report an error' },
  { href: '/changes', label: 'What changed' },
  { href: '/graphql', label: 'GraphQL' },
];

/** Every page of the site: the name and the ways in above it, the promise below it. */
export const SitePage = ({
  section,
  children,
}: {
  /** The part of the site the page belongs to; none for errors. */
  section?: Section;
  children: ReactNode;
}) => (
  <>
    <SiteHeader
      name="Headcount"
      links={SECTIONS.map(({ key, href, label }) => ({ href, label, isCurrent: key === section }))}
    />
    <main id="main" className="page grow">
      {children}
    </main>
    <SiteFooter links={FOOT_LINKS}>
      Every number here leads to the report it rests on: who said it, when, in which words. What is
      added up is shown as a sum.
    </SiteFooter>
  </>
);
