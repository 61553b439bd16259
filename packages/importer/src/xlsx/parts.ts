import { fromBufferPromise, type Entry } from 'yauzl';
import type { Bytes } from '../bytes/bytes.ts';
import { FileRefused } from '../file-refused.ts';
import type { Limits } from '../limits.ts';

/** The files within a spreadsheet (ISO/IEC 29500 calls them parts), each unpacked as it is read. */
export interface Parts {
  /** Null when there is no such part. @throws {FileRefused} past the limit of unpacked bytes */
  open(name: string): Promise<Bytes | null>;
}

const mostParts = 10_000;

/** Opens the archive. All parts together may unpack to `limits.bytes`, whatever they claim to be. */
export async function openParts(packed: Buffer, limits: Limits): Promise<Parts> {
  try {
    const archive = await fromBufferPromise(packed, { lazyEntries: true });
    const entries = new Map<string, Entry>();
    for await (const entry of archive.eachEntry()) {
      entries.set(entry.fileName, entry);
      if (entries.size > mostParts)
        throw new FileRefused('TOO_LARGE', 'The archive holds too many files.');
    }
    let unpacked = 0;
    async function* counted(bytes: Bytes): Bytes {
      for await (const chunk of bytes) {
        unpacked += chunk.length;
        if (unpacked > limits.bytes) {
          throw new FileRefused('TOO_LARGE', 'The spreadsheet unpacks to more than is allowed.');
        }
        yield chunk;
      }
    }
    return {
      open: async (name) => {
        const entry = entries.get(name);
        return entry === undefined ? null : counted(await archive.openReadStreamPromise(entry));
      },
    };
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new FileRefused('WRONG_FORMAT', `This is no XLSX file: ${reason}.`);
  }
}
