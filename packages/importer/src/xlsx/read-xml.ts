import sax, { type Tag } from 'sax';
import type { Bytes } from '../bytes/bytes.ts';
import { FileRefused } from '../file-refused.ts';

/** Hears the elements of a part, in order. Names come without their prefix. */
export interface XmlListener {
  opened(name: string, attribute: (name: string) => string | undefined): void;
  closed(name: string): void;
  text(text: string): void;
}

/**
 * Reads XML as it comes; after each chunk it pauses, so that what was heard can be passed on. A
 * document type is refused: spreadsheets have none, and attacks by entities need one.
 *
 * @throws {FileRefused} at XML that is not well formed
 */
export async function* readXml(bytes: Bytes, listener: XmlListener): AsyncGenerator<void> {
  const parser = Object.assign(sax.parser(true, { position: false }), {
    onerror: (error: Error) => refuse(error.message.split('\n')[0] ?? ''),
    ondoctype: () => refuse('it has a document type'),
    onopentag: ({ name, attributes }: Tag) => {
      listener.opened(local(name), (wanted) =>
        Object.hasOwn(attributes, wanted) ? attributes[wanted] : undefined,
      );
    },
    onclosetag: (name: string) => listener.closed(local(name)),
    ontext: (text: string) => listener.text(text),
    oncdata: (text: string) => listener.text(text),
  });
  const decoder = new TextDecoder('utf-8', { fatal: false });
  for await (const chunk of bytes) {
    parser.write(decoder.decode(chunk, { stream: true }));
    yield;
  }
  parser.close();
}

/** Reads a whole part. */
export async function readWholeXml(bytes: Bytes, listener: XmlListener): Promise<void> {
  const reading = readXml(bytes, listener);
  while ((await reading.next()).done !== true);
}

function refuse(reason: string): never {
  throw new FileRefused('MALFORMED', `The spreadsheet's XML is not well formed: ${reason}.`);
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
