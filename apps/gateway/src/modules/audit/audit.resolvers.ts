import { countAudit, listAudit, verifyAuditChain } from '@headcount/db/newsroom';
import type { Resolvers } from '../../generated/staff-resolvers.ts';
import { connect } from '../../relay/connection.ts';
import { parsePage } from '../../relay/page.ts';
import { noteReading } from './note-reading.ts';

export const auditResolvers: Pick<Resolvers, 'AuditChain' | 'AuditEntry' | 'Query'> = {
  Query: {
    async auditEntries(_query, args, context) {
      const page = parsePage(args, 'POSITION:DESC');
      const filter = args.filter ?? {};
      const { read } = context;
      const entries = await connect(
        page,
        read((sql) => listAudit(sql, { ...page, filter })),
        (entry) => entry,
        () => read((sql) => countAudit(sql, filter)),
      );
      // Also taking it as a file is reading it, page after page.
      await noteReading(context, 'AUDIT_READ', 'AUDIT', 'entries');
      return entries;
    },
    auditChain: (_query, _args, { read }) => read(verifyAuditChain),
  },
  AuditChain: {
    brokenAt: ({ broken }) => broken?.position ?? null,
    fault: ({ broken }) => broken?.fault ?? null,
  },
  AuditEntry: {
    details: ({ details }) => JSON.stringify(details),
  },
};
