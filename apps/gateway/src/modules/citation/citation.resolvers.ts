import type { Resolvers } from '../../generated/resolvers.ts';
import { seen } from '../../reads/seen.ts';
import { toGlobalId } from '../../relay/global-id.ts';
import { cite } from './cite.ts';

export const citationResolvers: Pick<Resolvers, 'Citation'> = {
  Citation: {
    id: ({ id }) => toGlobalId('Citation', id),
    source: ({ source, asOf }) => seen('Source', source, asOf),
    via: ({ via, asOf }) => via && seen('Source', via, asOf),
    quotedWords: ({ exact }) => exact,
    archivedUrl: ({ archiveUrl }) => archiveUrl,
    archivedSha256: ({ archiveSha256 }) => archiveSha256,
    originallyFrom: ({ credited }) => credited?.name ?? null,
    text: (citation) => cite(citation),
  },
};
