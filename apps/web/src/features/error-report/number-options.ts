import type { ArticleDocument } from '@headcount/ledger';
import type { SelectOption } from '@headcount/ui';
import { printedKeys } from '@/features/article/number-notes.ts';

/** The numbers of an article that its page prints, in reading order; those alike are told apart by their place. */
export function numberOptions(
  document: ArticleDocument,
  bindings: readonly { key: string; text: string }[],
): SelectOption[] {
  const printed = new Set(printedKeys(document));
  const numbers = bindings.filter(({ key }) => printed.has(key));
  const times = new Map<string, number>();
  return numbers.map(({ key, text }) => {
    const time = (times.get(text) ?? 0) + 1;
    times.set(text, time);
    const isAlone = numbers.filter((other) => other.text === text).length === 1;
    return { value: key, label: isAlone ? text : `${text} (place ${time})` };
  });
}
