import { authorResolvers } from '../modules/author/author.resolvers.ts';
import { staffResolvers } from '../modules/staff/staff.resolvers.ts';

/** The code behind the fields that only staff may ask for. Each module adds its own here. */
export const staffOnlyResolvers = [authorResolvers, staffResolvers];
