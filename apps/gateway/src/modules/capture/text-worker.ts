import { parentPort, workerData } from 'node:worker_threads';
import { textOfFile } from './text-of-file.ts';

/** What the thread is given: a file's bytes and what they are. */
export interface TextQuestion {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

// Made for one file: it is read, told, and the thread ends.
const { mediaType, bytes } = workerData as TextQuestion;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
parentPort?.postMessage(await textOfFile(mediaType, Buffer.from(bytes)));
