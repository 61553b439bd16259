import { diffArrays } from 'diff';
import type { DifferencePart, WordChange } from '../../../generated/resolvers.ts';

/** Beyond so many single changes two texts are told as wholly different: the search would take long. */
const MOST_CHANGES = 2000;

/** A word or a mark, and the space after it. */
interface Token {
  readonly word: string;
  readonly space: string;
}

/**
 * What changed in a text word by word. A number is one word, whatever separates its digits. The
 * parts kept and removed, put together, are the text before; those kept and added the text after.
 */
export function compareWords(before: string, after: string, language: string): DifferencePart[] {
  const [old, young] = [tokensOf(before, language), tokensOf(after, language)];
  const changes = diffArrays(old, young, {
    comparator: (a, b) => a.word === b.word,
    maxEditLength: MOST_CHANGES,
  });
  if (!changes) return joined([part('REMOVED', before), part('ADDED', after)]);
  let [at, to] = [0, 0];
  const parts = changes.flatMap(({ added, removed, count }) => {
    const [gone, come] = [old.slice(at, at + count), young.slice(to, to + count)];
    if (!added) at += count;
    if (!removed) to += count;
    if (added) return come.map((token) => part('ADDED', token.word + token.space));
    if (removed) return gone.map((token) => part('REMOVED', token.word + token.space));
    return gone.flatMap((token, index) => kept(token, come[index] ?? token));
  });
  return joined(parts);
}

function kept(old: Token, young: Token): DifferencePart[] {
  if (old.space === young.space) return [part('KEPT', old.word + old.space)];
  return [part('KEPT', old.word), part('REMOVED', old.space), part('ADDED', young.space)];
}

function tokensOf(text: string, language: string): Token[] {
  const tokens: Token[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const last = tokens.at(-1);
    if (last && segment.trim() === '') {
      tokens[tokens.length - 1] = { ...last, space: last.space + segment };
    } else {
      tokens.push({ word: segment, space: '' });
    }
  }
  return tokens;
}

function part(kind: WordChange, text: string): DifferencePart {
  return { kind, text };
}

/** Neighbours that share one fate are one part; among changes what went comes before what came. */
function joined(parts: readonly DifferencePart[]): DifferencePart[] {
  const result: DifferencePart[] = [];
  for (const { kind, text } of parts) {
    if (text === '') continue;
    const run = result.slice(result.findLastIndex((one) => one.kind === 'KEPT') + 1);
    const same = kind === 'KEPT' ? result.at(-1) : run.find((one) => one.kind === kind);
    if (same?.kind === kind) same.text += text;
    else if (kind === 'REMOVED' && run.length > 0) result.splice(-1, 0, { kind, text });
    else result.push({ kind, text });
  }
  return result;
}
