import { delimiters, nameDelimiter } from '../csv/delimiter.ts';
import { detectDelimiter } from '../csv/detect-delimiter.ts';
import { detectEncoding, markedEncoding } from '../encoding/detect-encoding.ts';
import { encodings, type Encoding } from '../encoding/encoding.ts';
import { fittingFirst, type ConventionQuestion } from './question.ts';

/** Which letters do the bytes stand for? Shown by the first line that could tell. */
export function askEncoding(head: Uint8Array): ConventionQuestion {
  const marked = markedEncoding(head);
  const proposal = detectEncoding(head);
  const choices = encodings.map((encoding) => {
    const sample = marked !== null && marked !== encoding ? null : sampleIn(head, encoding);
    return {
      value: encoding,
      label: encoding.replace('utf', 'UTF').replace('windows', 'Windows'),
      samples: [sample ?? 'cannot be read so'],
      isFitting: sample !== null,
    };
  });
  return {
    convention: 'encoding',
    proposed: proposal.isCertain ? proposal.value : null,
    evidence: proposal.evidence,
    choices: fittingFirst(choices),
  };
}

const shown = 80;

function sampleIn(head: Uint8Array, encoding: Encoding): string | null {
  const telling = head.findIndex((byte) => byte >= 0x80);
  // A code unit of UTF-16 begins at an even byte.
  const start = Math.max(0, (telling === -1 ? 0 : telling) - shown) & ~1;
  // Digits and delimiters have a byte of zero in UTF-16: a table without any is not written so.
  if (encoding.startsWith('utf-16') && !head.includes(0)) return null;
  try {
    new TextDecoder(encoding, { fatal: true }).decode(head, { stream: true });
    const text = new TextDecoder(encoding).decode(head.subarray(start, start + 4 * shown));
    const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim());
    const line = lines.find((one) => /[^\0-\x7f\ufffd]/.test(one)) ?? lines[0] ?? '';
    return line.includes('\0') ? null : line.slice(0, shown);
  } catch {
    return null;
  }
}

/** What stands between the cells? Shown by the first line, cut each way. */
export function askDelimiter(text: string): ConventionQuestion {
  const proposal = detectDelimiter(text);
  const line = text.split(/\r\n|\n|\r/).find((one) => one.trim() !== '') ?? '';
  const choices = delimiters.map((delimiter) => ({
    value: delimiter,
    label: nameDelimiter(delimiter),
    samples: [line.slice(0, 400).split(delimiter).join(' │ ')],
    isFitting: line.includes(delimiter),
  }));
  return {
    convention: 'delimiter',
    proposed: proposal.isCertain ? proposal.value : null,
    evidence: proposal.evidence,
    choices: fittingFirst(choices),
  };
}
