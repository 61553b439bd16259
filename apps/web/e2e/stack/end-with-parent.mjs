import { isMainThread } from 'node:worker_threads';

/*
 * Preloaded into a program of the stack (`node --import`): when the parent ends, in whatever way,
 * its end of our standard input closes, and we end too. A thread of the program preloads it as well,
 * and its own standard input is closed from the start: that says nothing of the parent.
 */
if (isMainThread) process.stdin.once('end', () => process.kill(process.pid, 'SIGTERM')).resume();
