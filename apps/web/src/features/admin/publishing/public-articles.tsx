'use client';

import { Button, ErrorMessage } from '@headcount/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { formatMoment } from '../words/format-moment.ts';
import { openDraft } from './begin-draft.ts';
import { TakeBackDialog, type TakeBackKind } from './take-back-dialog.tsx';

/** The articles that readers see, each to be opened for the next revision. */
export const PublicArticles = ({
  articles,
  rights,
}: {
  articles: readonly { slug: string; headline: string; revisedAt: string }[];
  rights: readonly string[];
}) => {
  const router = useRouter();
  const [reason, setReason] = useState<string | null>(null);
  const [asking, setAsking] = useState<{
    kind: TakeBackKind;
    slug: string;
    headline: string;
  } | null>(null);
  return (
    <section aria-labelledby="public-articles" className="flex flex-col gap-2">
      <h2 id="public-articles" className="font-serif text-heading font-[620] tracking-[-0.01em]">
        Published
      </h2>
      {reason && <ErrorMessage title="It was not opened">{reason}</ErrorMessage>}
      <ul className="flex flex-col divide-y divide-hairline border-y border-hairline">
        {articles.map(({ slug, headline, revisedAt }) => (
          <li key={slug} className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 py-1">
            <p className="min-w-0 grow basis-[20rem] font-serif text-ui">
              <a href={`/articles/${slug}`}>{headline}</a>
              <span className="block font-sans text-label text-muted tabular-nums">
                {formatMoment(revisedAt)} UTC
              </span>
            </p>
            <Button
              onClick={async () => {
                const opened = await openDraft(slug);
                if ('reason' in opened) setReason(opened.reason);
                else router.push(`/admin/articles/${opened.id}`);
              }}
            >
              Open for a new revision
            </Button>
            {rights.includes('withdrawArticle') && (
              <Button
                variant="quiet"
                onClick={() => setAsking({ kind: 'WITHDRAW', slug, headline })}
              >
                Withdraw…<span className="sr-only"> “{headline}”</span>
              </Button>
            )}
            {rights.includes('recallArticle') && (
              <Button variant="quiet" onClick={() => setAsking({ kind: 'RECALL', slug, headline })}>
                Recall…<span className="sr-only"> “{headline}”</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {asking && (
        <TakeBackDialog
          key={`${asking.kind} ${asking.slug}`}
          {...asking}
          onClose={() => setAsking(null)}
          onDone={() => {
            setAsking(null);
            router.refresh();
          }}
        />
      )}
    </section>
  );
};
