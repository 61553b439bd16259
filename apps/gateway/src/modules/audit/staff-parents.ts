import type { AuditChain, AuditEntry } from '@headcount/db/newsroom';
import type { Connection, ConnectionEdge } from '../../relay/connection.ts';

export type AuditChainParent = AuditChain;
export type AuditEntryParent = AuditEntry;
export type AuditEntryConnectionParent = Connection<AuditEntry>;
export type AuditEntryEdgeParent = ConnectionEdge<AuditEntry>;
