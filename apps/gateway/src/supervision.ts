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
