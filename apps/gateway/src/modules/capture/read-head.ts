/** The first bytes of a stream, and the whole of it again. */
export interface Headed {
  readonly head: Buffer;
  readonly all: AsyncIterable<Uint8Array>;
}

/** Looks at the first bytes of a stream without taking them away. */
export async function readHead(bytes: AsyncIterable<Uint8Array>, length: number): Promise<Headed> {
  const source = bytes[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let read = 0;
  while (read < length) {
    const part = await source.next();
    if (part.done === true) break;
    parts.push(part.value);
    read += part.value.length;
  }
  async function* all() {
    yield* parts;
    for (let part = await source.next(); part.done !== true; part = await source.next()) {
      yield part.value;
    }
  }
  return { head: Buffer.concat(parts).subarray(0, length), all: all() };
}
