import type { SignedIn } from '@headcount/db';

/** Who asks: somebody of the newsroom, in one browser, as they stand in the database now. */
export type Viewer = SignedIn;
export type StaffRole = Viewer['role'];
