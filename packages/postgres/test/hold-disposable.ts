import { readlink } from 'node:fs/promises';
import path from 'node:path';
import { startDisposablePostgres } from '../src/start-disposable-postgres.ts';

/** Starts a disposable server, says where it is in one line of JSON, and waits to be killed. */
const server = await startDisposablePostgres();
const folder = path.dirname(await readlink(`/proc/${server.pid()}/cwd`));
process.stdout.write(`${JSON.stringify({ url: server.adminUrl, folder })}\n`);
setInterval(() => {}, 60_000);
