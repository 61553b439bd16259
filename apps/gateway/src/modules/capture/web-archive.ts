import { type MimeNode, Splitter } from '@zone-eu/mailsplit';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

/**
 * The pages in a page that was saved in one file (MHTML, RFC 2557), in their own encodings: the page
 * itself and its frames, without pictures and styles. None where it is no such file.
 */
export async function pagesOfWebArchive(bytes: Buffer): Promise<Buffer[]> {
  const pages = new Map<MimeNode, Buffer[]>();
  try {
    for await (const part of Readable.from([bytes]).pipe(new Splitter())) {
      if (part.type === 'node' && part.contentType === 'text/html') pages.set(part, []);
      if (part.type === 'body') pages.get(part.node)?.push(part.value);
    }
  } catch {
    return [];
  }
  return await Promise.all(
    [...pages].map(([page, encoded]) => buffer(Readable.from(encoded).pipe(page.getDecoder()))),
  );
}
