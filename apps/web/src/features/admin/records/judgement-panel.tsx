import { Button, MessageList } from '@headcount/ui';
import type { Judgement } from './use-judgement.ts';

type Suggestion = Judgement['suggestions'][number];

/** What the ledger makes of the entry: its reading, its doubts, and what would move if it were recorded. */
export const JudgementPanel = ({
  judgement,
  onTake,
}: {
  judgement: Judgement | null;
  /** Takes what the source's own words say into the form. */
  onTake: (suggestion: Suggestion) => void;
}) => {
  if (!judgement) {
    return <p className="font-sans text-label text-muted">The ledger reads along as you type.</p>;
  }
  const { reading, suggestions, notices, impact } = judgement;
  const moved = impact?.figures.filter(({ isMoved }) => isMoved) ?? [];
  return (
    <div className="flex flex-col gap-4 font-sans text-note" aria-live="polite">
      {reading && <p>{reading.sentence}</p>}
      {suggestions.map((suggestion) => (
        <p key={suggestion.text} className="flex flex-wrap items-center gap-2">
          The words say <q>{suggestion.text}</q>.
          <Button onClick={() => onTake(suggestion)}>Take it</Button>
        </p>
      ))}
      <MessageList
        label="What the ledger notices"
        messages={notices.map(({ code, weight, path, message }) => ({
          key: `${code}-${path}-${message}`,
          level: weight === 'WARNING' ? 'WARNING' : 'NOTICE',
          text: message,
          code,
        }))}
      />
      {impact && (
        <section aria-label="What would change">
          <h2 className="text-label font-medium text-muted">What would change</h2>
          {moved.length === 0 && <p>No figure would move.</p>}
          <ul className="flex flex-col gap-1">
            {moved.map(({ figure, before, after }) => (
              <li key={figure.slug}>
                {figure.title}: <del>{before}</del> <ins>{after}</ins>
              </li>
            ))}
            {impact.articles.map(({ article, words }) => (
              <li key={article.slug}>
                <a href={`/articles/${article.slug}`}>{article.headline}</a> prints{' '}
                {words.map((printed) => `“${printed}”`).join(', ')}.
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
};
