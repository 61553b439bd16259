import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { refusalHeader, refusalLines, type Refusal } from '@headcount/importer';

/** A file of refused rows, made when the first one comes. */
export interface RefusedFile {
  add(refusals: readonly Refusal[]): Promise<void>;
  close(): Promise<void>;
  readonly rows: number;
}

/** Writes refused rows as CSV, with a byte order mark so that spreadsheets read it as UTF-8. */
export function openRefusedFile(path: string): RefusedFile {
  let stream: ReturnType<typeof createWriteStream> | null = null;
  let failure: Error | null = null;
  let rows = 0;
  const write = async (text: string) => {
    if (failure !== null) throw failure;
    if (stream?.write(text) === false)
      await Promise.race([once(stream, 'drain'), once(stream, 'close')]);
  };
  return {
    get rows() {
      return rows;
    },
    add: async (refusals) => {
      if (refusals.length === 0) return;
      if (stream === null) {
        stream = createWriteStream(path);
        stream.on('error', (error) => {
          failure = new Error(`The refused rows cannot be written to ${path}: ${error.message}`);
        });
        await write(`\uFEFF${refusalHeader()}`);
      }
      rows += refusals.length;
      await write(refusalLines(refusals));
    },
    close: async () => {
      if (stream === null) return;
      await new Promise<void>((resolve) => {
        stream?.once('close', resolve);
        stream?.end();
      });
      if (failure !== null) throw failure;
    },
  };
}
