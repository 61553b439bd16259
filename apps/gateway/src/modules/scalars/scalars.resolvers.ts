import type { Resolvers } from '../../generated/resolvers.ts';
import { articleDocumentScalar } from './article-document.ts';
import { dateTimeScalar } from './date-time.ts';
import { dateScalar } from './date.ts';
import { decimalScalar } from './decimal.ts';
import { urlScalar } from './url.ts';

export const scalarResolvers: Pick<
  Resolvers,
  'ArticleDocument' | 'Date' | 'DateTime' | 'Decimal' | 'URL'
> = {
  ArticleDocument: articleDocumentScalar,
  Date: dateScalar,
  DateTime: dateTimeScalar,
  Decimal: decimalScalar,
  URL: urlScalar,
};
