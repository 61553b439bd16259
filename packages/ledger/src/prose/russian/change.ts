import type { Token } from '../text/token.ts';
import { plain } from './spelled.ts';

// "Вырос до 7 процентов" says where it stopped, not how high it may go.
const CHANGES =
  /^(?:(?:под|по)?(?:вырос|рос|упа|подня|дошл|дошел|дове|дорожа|дешеве|подорожа|подешеве)|(?:сни[зж]|увелич|сокра|повы|расшир|умен).*с[яь]$)/;
const REACH = 6;

/** Does a verb of change stand before this place, so that "до" says where the change stopped? */
export const isChange = (tokens: readonly Token[], index: number): boolean => {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
    if (CHANGES.test(plain(tokens[at]))) return true;
  }
  return false;
};
