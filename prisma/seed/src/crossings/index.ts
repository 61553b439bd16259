import type { StoryCrossing } from '../story.ts';
import { europeanUnionCrossings } from './european-union.ts';
import { foundingCrossings } from './founding.ts';
import { georgiaAndMongoliaCrossings } from './georgia-and-mongolia.ts';
import { kazakhstanCrossings } from './kazakhstan.ts';

/** The four reports that the founding story adds up, and what else was reported that autumn. */
export const crossings: StoryCrossing[] = [
  ...foundingCrossings,
  ...kazakhstanCrossings,
  ...europeanUnionCrossings,
  ...georgiaAndMongoliaCrossings,
];
