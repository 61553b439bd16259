import type { RawParameters } from '@/features/http/search-params.ts';
import type { FigureChoices } from './figure-choices.ts';

/** The choices of an address, or the sentence that says what is wrong with it. */
type ParsedChoices = { choices: FigureChoices; problem: null } | { choices: null; problem: string };

/**
 * Reads a reader's choices out of an address. A name twice is one name and an empty one is none, as
 * forms send them. Whether a name means anything is for the gateway to say.
 */
export function parseFigureChoices(parameters: RawParameters): ParsedChoices {
  const list = (name: string) => {
    const names = [parameters[name] ?? []].flat().map((value) => value.trim());
    return [...new Set(names)].filter((value) => value !== '').toSorted();
  };
  const last = (name: string) => [parameters[name] ?? []].flat().at(-1) || null;

  const reading = last('reading') ?? 'CAUTIOUS';
  if (reading !== 'CAUTIOUS' && reading !== 'FACE') {
    const problem = `reading cannot be “${reading.slice(0, ECHO)}”. Allowed: CAUTIOUS, FACE.`;
    return { choices: null, problem };
  }
  return {
    choices: {
      without: list('without'),
      excluding: list('excluding'),
      prefer: list('prefer'),
      adding: list('adding'),
      reading,
      asOf: last('asOf'),
    },
    problem: null,
  };
}

/** The longest value that is repeated to the one who sent it. */
const ECHO = 80;
