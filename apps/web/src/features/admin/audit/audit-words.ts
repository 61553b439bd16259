/** What can be done, by the name that the audit has for it. */
export const ACTIONS: readonly string[] = [
  'SIGNED_IN',
  'SIGN_IN_FAILED',
  'SIGNED_OUT',
  'PASSWORD_REFUSED',
  'DRAFT_READ',
  'DRAFT_SAVED',
  'RECORD_RECORDED',
  'RECORD_RESTORED',
  'RECORD_DEPRECATED',
  'RECORD_SUPERSEDED',
  'RECORD_REPLACED',
  'FILE_TAKEN',
  'IMPORT_BEGUN',
  'IMPORT_PREPARED',
  'IMPORT_REHEARSED',
  'IMPORT_ASKED_FOR',
  'IMPORT_CANCELLED',
  'IMPORT_RUN',
  'REFUSED_ROWS_TAKEN',
  'SUBMITTED',
  'APPROVED',
  'SENT_BACK',
  'SCHEDULED',
  'PUBLISHED',
  'CORRECTED',
  'WITHDRAWN',
  'RECALLED',
  'OVERRIDDEN',
  'RELEASED',
  'ERROR_REPORT_ANSWERED',
  'INVITED',
  'INVITATION_ACCEPTED',
  'ROLE_CHANGED',
  'SUSPENDED',
  'AUDIT_READ',
];

/** An action, a sort of thing or a detail's name in words: `DRAFT_SAVED` is "Draft saved". */
export function auditWords(name: string): string {
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The details of an entry, a JSON object, as a line of words; nothing where there are none. */
export function detailWords(details: string): string {
  const parsed: unknown = JSON.parse(details);
  if (typeof parsed !== 'object' || parsed === null) return '';
  return Object.entries(parsed)
    .map(([name, value]) => `${auditWords(name)}: ${valueWords(value)}`)
    .join(' · ');
}

const valueWords = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);
