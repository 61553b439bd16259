import type { FieldName } from '@headcount/ledger';
import type { ArticleField } from '../../generated/resolvers.ts';

/** The published fields as the schema names them. */
export const ARTICLE_FIELDS: Record<FieldName, ArticleField> = {
  headline: 'HEADLINE',
  standfirst: 'STANDFIRST',
  body: 'BODY',
  caption: 'CAPTION',
  alt: 'ALT',
  card: 'CARD',
};
