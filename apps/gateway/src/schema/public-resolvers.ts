import { articleResolvers } from '../modules/article/article.resolvers.ts';
import { bindingResolvers } from '../modules/article/binding.resolvers.ts';
import { checkResolvers } from '../modules/article/check.resolvers.ts';
import { noticeResolvers } from '../modules/article/notice.resolvers.ts';
import { revisionResolvers } from '../modules/article/revision.resolvers.ts';
import { citationResolvers } from '../modules/citation/citation.resolvers.ts';
import { correctionResolvers } from '../modules/correction/correction.resolvers.ts';
import { crossingResolvers } from '../modules/crossing/crossing.resolvers.ts';
import { disagreementResolvers } from '../modules/crossing/disagreement.resolvers.ts';
import { useResolvers } from '../modules/crossing/use.resolvers.ts';
import { errorReportResolvers } from '../modules/error-report/error-report.resolvers.ts';
import { eventResolvers } from '../modules/event/event.resolvers.ts';
import { evaluationResolvers } from '../modules/figure/evaluation.resolvers.ts';
import { figureResolvers } from '../modules/figure/figure.resolvers.ts';
import { ledgerDiffResolvers } from '../modules/ledger-diff/ledger-diff.resolvers.ts';
import { nodeResolvers } from '../modules/node/node.resolvers.ts';
import { placeResolvers } from '../modules/place/place.resolvers.ts';
import { quantityResolvers } from '../modules/quantity/quantity.resolvers.ts';
import { quoteResolvers } from '../modules/quote/quote.resolvers.ts';
import { scalarResolvers } from '../modules/scalars/scalars.resolvers.ts';
import { sourceResolvers } from '../modules/source/source.resolvers.ts';

/** The code behind the fields that everybody may ask for. */
export const publicResolvers = [
  articleResolvers,
  bindingResolvers,
  checkResolvers,
  citationResolvers,
  correctionResolvers,
  crossingResolvers,
  disagreementResolvers,
  errorReportResolvers,
  evaluationResolvers,
  eventResolvers,
  figureResolvers,
  ledgerDiffResolvers,
  nodeResolvers,
  noticeResolvers,
  placeResolvers,
  quantityResolvers,
  quoteResolvers,
  revisionResolvers,
  scalarResolvers,
  sourceResolvers,
  useResolvers,
];
