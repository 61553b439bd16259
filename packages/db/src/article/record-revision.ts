import { type ArticleDocument, type Instant, plainText } from '@headcount/ledger';
import type { Sql } from '../connection/typed-sql.ts';
import { insertRows } from '../writing/insert-rows.ts';
import type { RevisionOverride } from './list-revision-overrides.ts';

/** A record version that a revision printed. */
export type Pin =
  | { readonly crossing: string; readonly version: number }
  | { readonly event: string; readonly version: number }
  | { readonly quote: string; readonly version: number }
  | { readonly figure: string; readonly version: number };

/** A text of an article that becomes public. */
export interface PublishedRevision {
  /** The slug. */
  readonly id: string;
  /** From 1; it must follow the last one saved. */
  readonly revision: number;
  readonly document: ArticleDocument;
  readonly byline: string;
  readonly dateline: string | null;
  readonly language: string;
  readonly leadingFigureId: string | null;
  /** When readers could first see this revision. */
  readonly knownFrom: Instant;
  /** When they could first see the article. */
  readonly publishedAt: Instant;
  readonly recordedBy: string;
  readonly changeReason?: string | null;
  readonly pins: readonly Pin[];
  /** Errors of the check that were let stand. */
  readonly overrides?: readonly Omit<RevisionOverride, 'articleId' | 'revision'>[];
}

/** Records a public revision with what it printed. Call it in a transaction. */
export async function recordRevision(sql: Sql, revision: PublishedRevision): Promise<void> {
  const { id, document, pins } = revision;
  await insertRows(sql, 'article', [{ id }], true);
  await insertRows(sql, 'article_revision', [
    {
      article_id: id,
      revision: revision.revision,
      state: 'PUBLISHED',
      known_from: revision.knownFrom,
      published_at: revision.publishedAt,
      recorded_by: revision.recordedBy,
      change_reason: revision.changeReason ?? null,
      document,
      headline: plainText(document, 'headline'),
      standfirst: plainText(document, 'standfirst'),
      card: plainText(document, 'card'),
      byline: revision.byline,
      dateline: revision.dateline,
      language: revision.language,
      leading_figure_id: revision.leadingFigureId,
    },
  ]);
  await insertRows(
    sql,
    'revision_pin',
    pins.map((pin, position) => pinRow(revision, pin, position)),
  );
  await insertRows(
    sql,
    'revision_override',
    (revision.overrides ?? []).map((override, position) =>
      overrideRow(revision, override, position),
    ),
  );
}

function overrideRow(
  { id, revision }: PublishedRevision,
  override: Omit<RevisionOverride, 'articleId' | 'revision'>,
  position: number,
) {
  const { code, field, words, message, reason, madeBy } = override;
  return {
    article_id: id,
    revision,
    position,
    code,
    field,
    words,
    message,
    reason,
    made_by: madeBy,
  };
}

function pinRow({ id, revision }: PublishedRevision, pin: Pin, position: number) {
  return {
    article_id: id,
    revision,
    position,
    crossing_id: 'crossing' in pin ? pin.crossing : null,
    crossing_version: 'crossing' in pin ? pin.version : null,
    event_id: 'event' in pin ? pin.event : null,
    event_version: 'event' in pin ? pin.version : null,
    quote_id: 'quote' in pin ? pin.quote : null,
    quote_version: 'quote' in pin ? pin.version : null,
    figure_id: 'figure' in pin ? pin.figure : null,
    figure_version: 'figure' in pin ? pin.version : null,
  };
}
