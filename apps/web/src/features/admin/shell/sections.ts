/** A part of the newsroom that its header leads to. */
export interface Section {
  href: string;
  label: string;
  /** The viewer needs one of these rights to see it; none: everybody on staff does. */
  rights?: readonly string[];
}

const SECTIONS: readonly Section[] = [
  { href: '/admin', label: 'Desk' },
  { href: '/admin/articles', label: 'Articles' },
  { href: '/admin/releases', label: 'Releases' },
  {
    href: '/admin/corrections',
    label: 'Corrections',
    rights: ['waitingCorrections'],
  },
  { href: '/admin/records', label: 'Records' },
  { href: '/admin/evidence', label: 'Evidence' },
  { href: '/admin/import', label: 'Import' },
  { href: '/admin/error-reports', label: 'Error reports', rights: ['receivedErrorReports'] },
  { href: '/admin/people', label: 'People', rights: ['staff'] },
  { href: '/admin/audit', label: 'Audit', rights: ['auditEntries'] },
];

/** The parts of the newsroom that somebody with these rights may enter. */
export const sectionsFor = (rights: readonly string[]): readonly Section[] =>
  SECTIONS.filter(
    (section) => !section.rights || section.rights.some((right) => rights.includes(right)),
  );

/** Whether an address lies in a section; the desk is its own page only. */
export function isInSection(section: Section, address: string): boolean {
  const path = address.split('?', 1)[0] ?? '';
  return (
    path === section.href || (section.href !== '/admin' && path.startsWith(`${section.href}/`))
  );
}
