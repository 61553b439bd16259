/** A file as it comes in: whoever calls brings it from a disk, a request or a test. */
export type Bytes = AsyncIterable<Uint8Array>;

/** A file that can be read from its beginning as often as needed: once to judge, once to record. */
export type OpenBytes = () => Bytes;
