// Waits until the process that started it ends (its end of the pipe closes), then stops the
// disposable server of the folder named in the first argument and removes the folder.
// Plain JavaScript that imports nothing of ours: it must start at once and never fail to.
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const directory = process.argv[2] ?? '';

// A Ctrl-C is meant for the tests; the guard ends when they have.
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => {});
process.stdin.resume();
process.stdin.on('error', clearUp);
process.stdin.on('end', clearUp);

async function clearUp() {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const pid = await readServerPid();
    if (pid === undefined || !send(pid, attempt < 50 ? 'SIGQUIT' : 'SIGKILL')) break;
    await sleep(100);
  }
  await rm(directory, { recursive: true, force: true, maxRetries: 5 });
  process.exit();
}

async function readServerPid() {
  const file = path.join(directory, 'postgres', 'postmaster.pid');
  const text = await readFile(file, 'utf8').catch(() => '');
  const pid = Number.parseInt(text, 10);
  return pid > 0 ? pid : undefined;
}

function send(pid, name) {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}
