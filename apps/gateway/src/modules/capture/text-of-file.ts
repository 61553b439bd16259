import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { extractText, getDocumentProxy } from 'unpdf';
import { pagesOfWebArchive } from './web-archive.ts';

/** A stretch of a file's text, with its name for people; null where the file has one only. */
export interface Passage {
  readonly name: string | null;
  readonly text: string;
}

/** So many pages of a PDF are read. */
const MOST_PAGES = 2000;

/** The text of a file, page by page where it has pages; empty for what has none, such as a picture. */
export async function textOfFile(mediaType: string, bytes: Buffer): Promise<Passage[]> {
  switch (mediaType) {
    case 'application/pdf':
      return textOfPdf(bytes);
    case 'text/html':
      return [{ name: null, text: textOfHtml(decode(bytes)) }];
    case 'multipart/related':
      return textOfWebArchive(bytes);
    case 'text/plain':
    case 'text/csv':
    case 'text/tab-separated-values':
      return [{ name: null, text: decode(bytes) }];
    default:
      return [];
  }
}

async function textOfPdf(bytes: Buffer): Promise<Passage[]> {
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    if (document.numPages > MOST_PAGES) return [];
    const { text } = await extractText(document, { mergePages: false });
    // A scan has pages and no text on them.
    if (text.every((page) => page.trim() === '')) return [];
    return text.map((page, at) => ({ name: `page ${at + 1}`, text: page }));
  } catch {
    // A file that cannot be opened is kept all the same: it has no text to look in.
    return [];
  }
}

/** The page and the frames in it. */
async function textOfWebArchive(bytes: Buffer): Promise<Passage[]> {
  const pages = await pagesOfWebArchive(bytes);
  const text = pages.map((page) => textOfHtml(decode(page))).join(' ');
  return pages.length === 0 ? [] : [{ name: null, text }];
}

const UNSEEN = new Set(['script', 'style', 'template', 'svg']);

type Node = DefaultTreeAdapterTypes.Node;

/** What a reader of the page could see, and its title. */
function textOfHtml(html: string): string {
  const texts: string[] = [];
  // Without recursion: a page may nest deeper than a stack.
  const left: Node[] = [parse(html)];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (node.nodeName === '#text' && 'value' in node) texts.push(node.value);
    if (UNSEEN.has(node.nodeName) || !('childNodes' in node)) continue;
    left.push(...node.childNodes.toReversed());
  }
  return texts.join(' ');
}

/** Reads bytes in the encoding that they name, else in UTF-8. */
function decode(bytes: Buffer): string {
  const byMark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  const named = /charset\s*=\s*["']?([\w-]{1,40})/i.exec(bytes.toString('latin1', 0, 2048))?.[1];
  try {
    return new TextDecoder(byMark ?? named ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder('utf-8').decode(bytes);
  }
}
