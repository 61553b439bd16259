import { auditResolvers } from '../modules/audit/audit.resolvers.ts';
import { authorResolvers } from '../modules/author/author.resolvers.ts';
import { captureResolvers } from '../modules/capture/capture.staff.resolvers.ts';
import { citationStaffResolvers } from '../modules/citation/citation.staff.resolvers.ts';
import { crossingStaffResolvers } from '../modules/crossing/crossing.staff.resolvers.ts';
import { followUpResolvers } from '../modules/follow-up/follow-up.staff.resolvers.ts';
import { publicationResolvers } from '../modules/publication/publication.staff.resolvers.ts';
import { recordResolvers } from '../modules/record/record.staff.resolvers.ts';
import { releaseResolvers } from '../modules/release/release.staff.resolvers.ts';
import { staffResolvers } from '../modules/staff/staff.resolvers.ts';

/** The code behind the fields that only staff may ask for. Each module adds its own here. */
export const staffOnlyResolvers = [
  auditResolvers,
  authorResolvers,
  captureResolvers,
  citationStaffResolvers,
  crossingStaffResolvers,
  followUpResolvers,
  publicationResolvers,
  recordResolvers,
  releaseResolvers,
  staffResolvers,
];
