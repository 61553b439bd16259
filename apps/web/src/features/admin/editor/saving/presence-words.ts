import type { Colleague } from './use-presence.ts';

/** Who else has the draft open, as a sentence; empty where nobody has. One person counts once. */
export function presenceWords(others: readonly Colleague[]): string {
  const pen = others.find(({ isTyping }) => isTyping);
  if (pen?.isViewer) return 'You are writing in this draft elsewhere';
  if (pen) return `${pen.name} is writing in this draft`;
  const colleagues = new Map(
    others.filter(({ isViewer }) => !isViewer).map((one) => [one.id ?? one.client, one.name]),
  );
  const names = [...colleagues.values()].join(', ');
  const isElsewhere = others.some(({ isViewer }) => isViewer);
  if (names === '') return isElsewhere ? 'You have it open elsewhere too' : '';
  const have = `${names} ${colleagues.size === 1 ? 'has' : 'have'} it open`;
  return isElsewhere ? `${have}, and so do you elsewhere` : have;
}
