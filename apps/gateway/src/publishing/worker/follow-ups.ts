import { followChangedRecords } from '../../modules/impact/follow-changed-records.ts';
import type { FollowUps } from './follow-up.ts';

/** What follows from what was committed, by topic. Each module adds its own here. */
export const FOLLOW_UPS: FollowUps = {
  ARTICLE_PUBLISHED: [],
  ARTICLE_WITHDRAWN: [],
  ARTICLE_RECALLED: [],
  RECORDS_CHANGED: [followChangedRecords],
};
