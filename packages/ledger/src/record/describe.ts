import type { LedgerRecord } from './record.ts';

// Words that make a name a description: such names carry an article ("the European Union").
const DESCRIPTIVE =
  /\b(?:Union|States|Kingdom|Republic|Emirates|Federation|Netherlands|Philippines|Bahamas|Gambia|Islands|Ministry|Department|Office|Agency|Authority|Authorities|Service|Guard|Police|Center|Centre|Committee|Commission|Council|Institute|Government|Nations|Organization|Organisation|officials)\b/;

/** A name as it stands in a sentence: "the European Union", "Kazakhstan". */
export const inSentence = (name: string): string =>
  DESCRIPTIVE.test(name) && !/^(?:the|an?)\s/i.test(name) ? `the ${lowerFirstCommon(name)}` : name;

// "Border officials of Mongolia" is a description and no title: inside a sentence it starts small.
const lowerFirstCommon = (name: string): string =>
  /^(?:Border|Local|Health|Government|Police)\s[a-z]/.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;

/** "the European Union’s", "the United States’". */
export const possessive = (name: string): string =>
  `${inSentence(name)}${name.endsWith('s') ? '’' : '’s'}`;

/** The first letter large, for the start of a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Kazakhstan", "Kazakhstan and Georgia", "Kazakhstan, Georgia and Mongolia". */
export const listOf = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

/** Who carried a report to us: the outlet, else the source itself. */
export const readIn = (record: LedgerRecord): string => record.via?.name ?? record.source.name;
