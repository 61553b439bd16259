import type { Database } from '@headcount/db';
import { type Context, createContext } from './context.ts';
import { type AuthorOf, createAuthorOf } from './identity/author-of.ts';
import type { Viewer } from './identity/viewer.ts';

/** What the resolvers of the staff schema work with, made anew for each request. */
export interface StaffContext extends Context {
  /** Who asks. What they may do was decided before a resolver is reached. */
  readonly viewer: Viewer;
  /** For mutations: a transaction, an audit entry at its end. */
  readonly database: Database;
  /** Settles when no work is done for the request any more, answered or not. */
  readonly ended: Promise<void>;
  /** Where staff find the site: for links that they send. */
  readonly siteUrl: string;
  /** Who a `recorded_by`, `saved_by` … column names. */
  readonly authorOf: AuthorOf;
}

/** Makes the context of one request of somebody who is signed in. */
export function createStaffContext(
  database: Database,
  course: Pick<StaffContext, 'signal' | 'budget' | 'ended'>,
  viewer: Viewer,
  siteUrl: string,
): StaffContext {
  const context = createContext(database, course);
  const { ended } = course;
  return { ...context, ended, viewer, database, siteUrl, authorOf: createAuthorOf(context.read) };
}
