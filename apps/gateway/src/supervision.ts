/** Calls `stop` once, when the process is told to end or when the parent that watches over it has gone. */
export function onStopAsked(isSupervised: boolean, stop: () => void): void {
  let isAsked = false;
  const once = () => {
    if (isAsked) return;
    isAsked = true;
    process.stdin.destroy();
    stop();
  };
  process.on('SIGTERM', once);
  process.on('SIGINT', once);
  if (!isSupervised) return;
  if (process.channel) process.on('disconnect', once);
  else process.stdin.on('end', once).on('error', once).resume();
}
