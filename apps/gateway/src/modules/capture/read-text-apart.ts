import { Worker } from 'node:worker_threads';
import type { Passage } from './text-of-file.ts';
import type { TextQuestion } from './text-worker.ts';

/** Milliseconds that a file's text may take to read, and the megabytes of memory. */
const PATIENCE_MS = 8000;
const MEMORY_MB = 512;

/**
 * The text of a file, read on a thread of its own: a file from somewhere may be made to keep its
 * reader busy for ever, and others ask meanwhile. Empty for what cannot be read within its limits.
 */
export function readTextApart(mediaType: string, bytes: Buffer): Promise<Passage[]> {
  // A picture has no text, and needs no thread to find that out.
  if (mediaType.startsWith('image/')) return Promise.resolve([]);
  const question: TextQuestion = { mediaType, bytes };
  const worker = new Worker(new URL('text-worker.ts', import.meta.url), {
    workerData: question,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  return new Promise((resolve) => {
    const end = (passages: Passage[]) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(passages);
    };
    const timer = setTimeout(() => end([]), PATIENCE_MS);
    worker.once('message', end);
    worker.once('error', () => end([]));
    worker.once('exit', () => end([]));
  });
}
