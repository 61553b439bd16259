/** Why a whole file cannot be read on, whatever its rows say. */
export type FileRefusalCode =
  | 'TOO_LARGE'
  | 'TOO_MANY_ROWS'
  | 'TOO_MANY_COLUMNS'
  | 'TOO_MANY_DUPLICATES'
  | 'LINE_TOO_LONG'
  | 'UNCLOSED_QUOTE'
  | 'MALFORMED'
  | 'WRONG_ENCODING'
  | 'WRONG_FORMAT'
  | 'EMPTY'
  | 'NO_TAGS'
  | 'NO_COLUMN'
  | 'SAME_COLUMN_TWICE'
  | 'UNCONFIRMED';

/** The file is refused as a whole: a sentence for the person who brought it. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly code: FileRefusalCode;
  /** The line it was noticed in, from 1; null when it is not about a line. */
  readonly line: number | null;

  constructor(code: FileRefusalCode, message: string, line: number | null = null) {
    super(message);
    this.code = code;
    this.line = line;
  }
}
