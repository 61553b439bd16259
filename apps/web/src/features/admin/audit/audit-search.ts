import { parseTypedDay } from '@headcount/ui';
import type { AuditFilter } from '@/generated/staff/graphql.ts';
import type { RawParameters } from '@/features/http/search-params.ts';
import { isAction } from './action-words.ts';

/** What the audit's page is asked for by its address, as it was typed. */
export interface AuditSearch {
  words: string;
  /** An action in capitals; empty for any. */
  action: string;
  /** The id of a person. */
  actor: string;
  kind: string;
  subject: string;
  /** Days, as typed. */
  from: string;
  to: string;
}

const EMPTY: AuditSearch = {
  words: '',
  action: '',
  actor: '',
  kind: '',
  subject: '',
  from: '',
  to: '',
};

/** Reads the address of the page; what it does not name asks for nothing. */
export function readAuditSearch(parameters: RawParameters): AuditSearch {
  const named = Object.keys(EMPTY).map((name) => {
    const value = parameters[name];
    return [name, (Array.isArray(value) ? value.at(-1) : value)?.trim() ?? ''];
  });
  return Object.fromEntries(named) as unknown as AuditSearch;
}

/** The address of a search, for links and downloads; what is empty is left out. */
export const auditParameters = (search: Partial<AuditSearch>): string =>
  new URLSearchParams(Object.entries(search).filter(([, value]) => value !== '')).toString();

/** What of a search could not be asked for, and why. */
export interface AuditFaults {
  action?: string;
  from?: string;
  to?: string;
}

/** A search as the gateway takes it, and what was wrong with it. */
export function toAuditFilter(
  search: AuditSearch,
  today: string,
): { filter: AuditFilter; faults: AuditFaults } {
  const from = search.from ? parseTypedDay(search.from, today) : null;
  const to = search.to ? parseTypedDay(search.to, today) : null;
  return {
    filter: {
      words: search.words || null,
      actions: isAction(search.action) ? [search.action] : null,
      actorId: search.actor || null,
      subjectKind: search.kind || null,
      subjectId: search.subject || null,
      from: from && 'day' in from ? `${from.day}T00:00:00Z` : null,
      // A bare day stands for its end, so that the day itself is within.
      to: to && 'day' in to ? to.day : null,
    },
    faults: {
      ...(search.action &&
        !isAction(search.action) && { action: `“${search.action}” is not among these.` }),
      ...(from && 'fault' in from && { from: from.fault }),
      ...(to && 'fault' in to && { to: to.fault }),
    },
  };
}
