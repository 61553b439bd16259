import type { DeskFurtherQuery } from '@/generated/staff/graphql.ts';
import { formatMoment } from '../words/format-moment.ts';
import type { DeskItem } from './desk-part.tsx';
import { OpenDraft } from './open-draft.tsx';

/** Published texts of which a number is no longer borne out. */
export const staleItems = (articles: DeskFurtherQuery['articles']['edges']): DeskItem[] =>
  articles.flatMap(({ node: { slug, headline, check } }) => {
    const errors = check.diagnostics.filter(({ severity }) => severity === 'ERROR');
    const first = errors[0];
    if (!first) return [];
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
    return {
      key: slug,
      title: headline,
      // Most sentences of the check begin with the words that they are about.
      facts: `${first.message.startsWith(`“${first.text}”`) ? '' : `“${first.text}”: `}${first.message}${more}`,
      action: <OpenDraft slug={slug} headline={headline} />,
    };
  });

/** Corrections that are drafted and not yet printed. */
export const correctionItems = (
  corrections: NonNullable<DeskFurtherQuery['waitingCorrections']>,
): DeskItem[] =>
  corrections.map(({ id, draftId, before, after, reason }) => ({
    key: id,
    title: (
      <>
        <del className="text-muted">{before}</del> <ins className="no-underline">{after}</ins>
      </>
    ),
    facts: reason,
    action: (
      <a href={`/admin/articles/${encodeURIComponent(draftId)}`}>
        Judge it<span className="sr-only">: “{after}”</span>
      </a>
    ),
  }));

/** Readers who wait for an answer, who came first first. */
export const reportItems = (
  reports: NonNullable<DeskFurtherQuery['receivedErrorReports']>['edges'],
): DeskItem[] =>
  reports.map(({ node: { id, words, article, createdAt } }) => ({
    key: id,
    title: `“${words}”`,
    facts: [article, `${formatMoment(createdAt)} UTC`].filter(Boolean).join(' · '),
    action: (
      <a href={`/admin/error-reports/${encodeURIComponent(id)}`}>
        Answer<span className="sr-only"> the report about “{words}”</span>
      </a>
    ),
  }));
