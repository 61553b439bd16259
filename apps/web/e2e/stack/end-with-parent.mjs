/*
 * Preloaded into a program of the stack (`node --import`): when the parent ends, in whatever way,
 * its end of our standard input closes, and we end too.
 */
process.stdin.once('end', () => process.kill(process.pid, 'SIGTERM')).resume();
