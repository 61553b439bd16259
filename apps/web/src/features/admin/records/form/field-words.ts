/** What the fields of records are called, where their way in the schema does not say it by itself. */
const WORDS: Readonly<Record<string, string>> = {
  'quantity.text': 'Number',
  'quantity.sourceWording': 'The source’s words',
  'origin.code': 'From',
  'destination.code': 'To',
  'place.code': 'Place',
  'source.slug': 'Source',
  'source.name': 'Source',
  'via.name': 'Carried by',
  'credited.name': 'Whom they credit',
  statedBy: 'Who spoke for the source',
  url: 'Address of the page',
  title: 'Title',
  quotedWords: 'The words as printed',
  prefix: 'What stands before them',
  suffix: 'What stands after them',
  'replacedBy.key': 'What took its place',
  'citation.key': 'Citation',
  'citation.text': 'Citation',
  'event.slug': 'Event',
  periodStart: 'First day',
  periodEnd: 'Last day',
  saidOn: 'Said on',
  deprecatedReason: 'Why it is no longer to be used',
  partOf: 'Part of',
  between: 'Between',
};

/** A changed field in words: `rankReason` is “Rank reason”. */
export function fieldWords(field: string): string {
  const known = WORDS[field];
  if (known) return known;
  if (field.startsWith('citation.'))
    return `Citation: ${fieldWords(field.slice('citation.'.length))}`;
  const words = field
    .replaceAll('.', ', ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
