/** Tells a person how far a long work has come. */
export type TellProgress = (doing: string, done: number) => void;

const everyLine = 25_000;
const everyMilliseconds = 200;

/** On a screen one line that is written over; in a log, a line now and then. */
export function tellProgress(stream: NodeJS.WriteStream): TellProgress {
  let last = 0;
  let told = 0;
  let current = '';
  return (doing, done) => {
    if (doing !== current) [current, told] = [doing, 0];
    const now = Date.now();
    if (stream.isTTY) {
      if (now - last < everyMilliseconds) return;
      last = now;
      stream.write(`\r\u001B[K  ${doing} ${done.toLocaleString('en')} …\r`);
    } else if (done - told >= everyLine) {
      told = done;
      stream.write(`  ${doing} ${done.toLocaleString('en')}\n`);
    }
  };
}
