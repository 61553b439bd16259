import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';

/** What became of the chain of the audit log. */
export interface AuditChain {
  /** How many entries hold, from the first on. */
  readonly entries: number;
  /** The hash of the last that holds: kept elsewhere, it also tells when the end was cut off. */
  readonly lastHash: string;
  readonly broken: BrokenLink | null;
}

/** The first entry that does not follow from the one before it. */
export interface BrokenLink {
  readonly position: string;
  /** MISSING: entries before it are gone. ALTERED: it no longer says what was hashed. CUT_OFF: it follows another than the one before it. */
  readonly fault: 'MISSING' | 'ALTERED' | 'CUT_OFF';
}

const step = 5000;
const beforeFirst = '0'.repeat(64);

/** Works out every hash of the audit log anew and finds the first link that is broken. */
export async function verifyAuditChain(sql: Sql): Promise<AuditChain> {
  let [entries, lastHash] = [0, beforeFirst];
  for (;;) {
    const links = await readLinks(sql, entries);
    for (const link of links) {
      const fault = faultOf(link, entries, lastHash);
      if (fault) return { entries, lastHash, broken: { position: link.position, fault } };
      entries += 1;
      lastHash = link.hash;
    }
    if (links.length < step) return { entries, lastHash, broken: null };
  }
}

interface Link {
  readonly position: string;
  readonly previousHash: string;
  readonly hash: string;
  readonly isIntact: boolean;
}

async function readLinks(sql: Sql, after: number): Promise<Link[]> {
  const { rows } = await raw<Link>`
    select ae.position, ae.previous_hash as "previousHash", ae.hash, audit_hash(ae) = ae.hash as "isIntact"
    from audit_entry ae where ae.position > ${after}::bigint
    order by ae.position limit ${raw.lit(step)}`.execute(sql);
  return rows;
}

function faultOf(link: Link, before: number, lastHash: string): BrokenLink['fault'] | null {
  if (link.position !== String(before + 1)) return 'MISSING';
  if (link.previousHash !== lastHash) return 'CUT_OFF';
  return link.isIntact ? null : 'ALTERED';
}
