import type { Resolvers } from '../../generated/resolvers.ts';
import { articleDocumentScalar } from './article-document.ts';
import { articleMarkScalar } from './article-mark.ts';
import { dateTimeScalar } from './date-time.ts';
import { dateScalar } from './date.ts';
import { decimalScalar } from './decimal.ts';
import { urlScalar } from './url.ts';

export const scalarResolvers: Pick<
  Resolvers,
  'ArticleDocument' | 'ArticleMark' | 'Date' | 'DateTime' | 'Decimal' | 'URL'
> = {
  ArticleDocument: articleDocumentScalar,
  ArticleMark: articleMarkScalar,
  Date: dateScalar,
  DateTime: dateTimeScalar,
  Decimal: decimalScalar,
  URL: urlScalar,
};
