// The door to the newsroom's own books, which nothing that is public reads. Reads: `find…` may miss,
// `list…` pages, `…ByIds` keeps the order.

// The audit log
export type { AuditEntry } from './audit/audit-entry.ts';
export type { AuditFilter } from './audit/filter-audit.ts';
export { recordAudit, type AuditRecord } from './audit/record-audit.ts';
export { countAudit, exportAudit, listAudit, type AuditRequest } from './audit/list-audit.ts';
export { verifyAuditChain, type AuditChain, type BrokenLink } from './audit/verify-audit-chain.ts';
