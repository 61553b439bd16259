/**
 * Asks for the next item while the one before is dealt with, one at most: whoever reads a file and
 * whoever writes it to the database need not wait for each other in turn.
 */
export async function* readAhead<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
  const source = items[Symbol.asyncIterator]();
  let next = source.next();
  try {
    for (let item = await next; item.done !== true; item = await next) {
      next = source.next();
      // Whoever stops before it is done hears nothing of what came after.
      next.catch(() => {});
      yield item.value;
    }
  } finally {
    await source.return?.();
  }
}
