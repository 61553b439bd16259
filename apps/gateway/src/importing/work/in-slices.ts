import { setImmediate as breathe } from 'node:timers/promises';
import type { Bytes } from '@headcount/importer';

const slice = 64 * 1024;

/**
 * The same bytes in slices, with a breath after each: between two of them timers are heard, so that
 * work that computes for minutes still says that it lives and hears that it is cancelled.
 */
export async function* inSlices(bytes: Bytes): Bytes {
  for await (const chunk of bytes) {
    for (let start = 0; start < chunk.length; start += slice) {
      yield chunk.subarray(start, start + slice);
      await breathe();
    }
  }
}
