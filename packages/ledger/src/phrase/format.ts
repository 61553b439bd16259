import { canonical, type Decimal } from '../decimal/decimal.ts';
import type { Quantity, Qualifier } from '../quantity/quantity.ts';
import type { Claim, ClaimWords } from './claim.ts';

const WORDS: Record<ClaimWords, string> = {
  MORE_THAN: 'more than ',
  AT_LEAST: 'at least ',
  ABOUT: 'about ',
  UP_TO: 'up to ',
  NEARLY: 'nearly ',
  LESS_THAN: 'fewer than ',
  PLAIN: '',
};

const QUALIFIER_WORDS: Record<Exclude<Qualifier, 'BETWEEN'>, string> = { ...WORDS, EXACTLY: '' };

/** A number as a reader of this language expects it, exactly: '1303000' is '1,303,000' in English. */
export const formatNumber = (value: Decimal, locale = 'en'): string =>
  formatterFor(locale).format(canonical(value) as Intl.StringNumericLiteral);

// Making a formatter costs a thousand times what using it does.
const formatters = new Map<string, Intl.NumberFormat>();

const formatterFor = (locale: string): Intl.NumberFormat => {
  const formatter =
    formatters.get(locale) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
  formatters.set(locale, formatter);
  return formatter;
};

/** "more than 370,000". */
export const formatClaim = ({ words, value }: Claim, locale = 'en'): string =>
  WORDS[words] + formatNumber(value, locale);

/** The qualifying word and the number, without the unit: "more than 200,000", "between 3 and 5". */
export const formatQuantity = (quantity: Quantity, locale = 'en'): string => {
  const { valueState, qualifier, value, upperValue } = quantity;
  if (valueState === 'NONE') return 'none';
  if (valueState === 'SOME' || value === null) return 'a number that is not given';
  if (qualifier !== 'BETWEEN') return QUALIFIER_WORDS[qualifier] + formatNumber(value, locale);
  return `between ${formatNumber(value, locale)} and ${formatNumber(upperValue ?? value, locale)}`;
};
