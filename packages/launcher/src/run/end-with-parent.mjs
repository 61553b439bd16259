// Preloaded into programs that do not watch over their parent themselves (`node --import`): when
// the parent ends, even by kill -9, its end of our standard input closes, and we end too.
const graceTime = 5_000;

function stop() {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), graceTime).unref();
}

// What we start in turn inherits this module, and often a closed input: it is ours to end, not its own.
if (process.env.HEADCOUNT_GUARDED === undefined) {
  process.env.HEADCOUNT_GUARDED = '1';
  process.stdin.once('end', stop).once('error', stop).resume();
}
