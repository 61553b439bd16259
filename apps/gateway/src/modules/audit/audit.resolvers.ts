import { countAudit, listAudit, verifyAuditChain } from '@headcount/db/newsroom';
import type { Resolvers } from '../../generated/staff-resolvers.ts';
import { connect } from '../../relay/connection.ts';
import { parsePage } from '../../relay/page.ts';

export const auditResolvers: Pick<Resolvers, 'AuditChain' | 'AuditEntry' | 'Query'> = {
  Query: {
    auditEntries(_query, args, { read }) {
      const page = parsePage(args, 'POSITION:DESC');
      const filter = args.filter ?? {};
      return connect(
        page,
        read((sql) => listAudit(sql, { ...page, filter })),
        (entry) => entry,
        () => read((sql) => countAudit(sql, filter)),
      );
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
