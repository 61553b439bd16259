/** Where the copies of what a citation cites are kept, and taken. */
export const evidenceAddress = (citation: string): string =>
  `/admin/evidence/${encodeURIComponent(citation)}`;
