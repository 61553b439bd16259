import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { pipeline } from 'node:stream';
import { digesting, type Bytes } from '@headcount/importer';

/** A file on the disk, which can be read as often as needed. */
export interface ImportSource {
  /** Its contents, unpacked when it is a .gz. */
  open(): Bytes;
  /** SHA-256 of the file as it lies there; null until a reading has come to its end. */
  sha256(): string | null;
}

/** Opens a file by its path. @throws when there is none */
export async function openSource(file: string): Promise<ImportSource> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new Error(`There is no file ${file}.`);
  let sha256: string | null = null;
  async function* read(): Bytes {
    const digest = digesting(createReadStream(file, { highWaterMark: 256 * 1024 }));
    yield* digest.bytes;
    sha256 = digest.hex();
  }
  return {
    open: () => {
      sha256 = null;
      return file.endsWith('.gz') ? pipeline(read(), createGunzip(), () => {}) : read();
    },
    sha256: () => sha256,
  };
}
