/** The same bytes in chunks of one size, the last as long as it comes out. */
export async function* chunksOf(
  bytes: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let length = 0;
  for await (const part of bytes) {
    for (let start = 0; start < part.length;) {
      const piece = part.subarray(start, start + size - length);
      held.push(Buffer.from(piece));
      length += piece.length;
      start += piece.length;
      if (length < size) continue;
      yield Buffer.concat(held, length);
      [held, length] = [[], 0];
    }
  }
  if (length > 0) yield Buffer.concat(held, length);
}
