import { Socket } from 'node:net';

/** Calls `stop` once, when the process is told to end or when the parent that watches over it has gone. */
export function onStopAsked(isSupervised: boolean, stop: () => void): void {
  const once = onlyOnce(stop);
  process.on('SIGTERM', once);
  process.on('SIGINT', once);
  if (!isSupervised) return;
  if (process.channel) {
    process.on('disconnect', once);
    process.channel.unref();
  } else {
    process.stdin.on('end', once).on('error', once).resume();
    // Listening for the parent must not keep a stopped gateway alive.
    if (process.stdin instanceof Socket) process.stdin.unref();
  }
}

function onlyOnce(act: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    act();
  };
}
