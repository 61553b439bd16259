import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { MEASURE_WORDS } from './ledger-words.ts';
import { placeInSentence } from './place-in-sentence.ts';

const RouteWords_crossing = graphql(`
  fragment RouteWords_crossing on Crossing {
    measure
    origin {
      name
    }
    destination {
      name
    }
  }
`);

/** What a report counts and on which route: "Entries from Russia to Kazakhstan". */
export function routeWords(crossing: FragmentType<typeof RouteWords_crossing>): string {
  const { measure, origin, destination } = readFragment(RouteWords_crossing, crossing);
  const words = [MEASURE_WORDS[measure]];
  if (origin) words.push(`from ${placeInSentence(origin.name)}`);
  // Whoever is present at an instant is in a place; whoever crosses goes to one.
  const preposition = measure === 'PRESENT' ? 'in' : 'to';
  if (destination) words.push(`${preposition} ${placeInSentence(destination.name)}`);
  return words.join(' ');
}
