export const VALUE_STATES = [
  { value: 'VALUE', label: 'yes' },
  { value: 'SOME', label: 'no: there were some' },
  { value: 'NONE', label: 'no: there were none' },
];

export const QUALIFIERS = [
  { value: '', label: '—' },
  { value: 'EXACTLY', label: 'exactly' },
  { value: 'PLAIN', label: 'no word' },
  { value: 'ABOUT', label: 'about' },
  { value: 'MORE_THAN', label: 'more than' },
  { value: 'AT_LEAST', label: 'at least' },
  { value: 'LESS_THAN', label: 'fewer than' },
  { value: 'UP_TO', label: 'up to' },
  { value: 'NEARLY', label: 'nearly' },
  { value: 'BETWEEN', label: 'between … and …' },
];
