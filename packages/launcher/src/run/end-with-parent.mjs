// Preloaded into programs that do not watch over their parent themselves (`node --import`): when
// the parent ends, even by kill -9, its end of our standard input closes, and we end too.
const graceTime = 5_000;

function stop() {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), graceTime).unref();
}

process.stdin.once('end', stop).once('error', stop).resume();
