import { assumptionStaffResolvers } from '../modules/assumption/assumption.staff.resolvers.ts';
import { auditResolvers } from '../modules/audit/audit.resolvers.ts';
import { authorResolvers } from '../modules/author/author.resolvers.ts';
import { captureResolvers } from '../modules/capture/capture.staff.resolvers.ts';
import { citationStaffResolvers } from '../modules/citation/citation.staff.resolvers.ts';
import { crossingStaffResolvers } from '../modules/crossing/crossing.staff.resolvers.ts';
import { deskResolvers } from '../modules/desk/desk.staff.resolvers.ts';
import { draftActResolvers } from '../modules/draft/draft-acts.staff.resolvers.ts';
import { draftResolvers } from '../modules/draft/draft.staff.resolvers.ts';
import { errorReportStaffResolvers } from '../modules/error-report/error-report.staff.resolvers.ts';
import { eventStaffResolvers } from '../modules/event/event.staff.resolvers.ts';
import { figureStaffResolvers } from '../modules/figure/figure.staff.resolvers.ts';
import { followUpResolvers } from '../modules/follow-up/follow-up.staff.resolvers.ts';
import { importResolvers } from '../modules/import/import.staff.resolvers.ts';
import { placeStaffResolvers } from '../modules/place/place.staff.resolvers.ts';
import { publicationResolvers } from '../modules/publication/publication.staff.resolvers.ts';
import { quoteStaffResolvers } from '../modules/quote/quote.staff.resolvers.ts';
import { recordResolvers } from '../modules/record/record.staff.resolvers.ts';
import { releaseResolvers } from '../modules/release/release.staff.resolvers.ts';
import { sourceStaffResolvers } from '../modules/source/source.staff.resolvers.ts';
import { staffResolvers } from '../modules/staff/staff.resolvers.ts';

/** The code behind the fields that only staff may ask for. Each module adds its own here. */
export const staffOnlyResolvers = [
  assumptionStaffResolvers,
  auditResolvers,
  authorResolvers,
  captureResolvers,
  citationStaffResolvers,
  crossingStaffResolvers,
  deskResolvers,
  draftActResolvers,
  draftResolvers,
  errorReportStaffResolvers,
  eventStaffResolvers,
  figureStaffResolvers,
  followUpResolvers,
  importResolvers,
  placeStaffResolvers,
  publicationResolvers,
  quoteStaffResolvers,
  recordResolvers,
  releaseResolvers,
  sourceStaffResolvers,
  staffResolvers,
];
