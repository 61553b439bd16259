import { startPostgres } from '../src/start-postgres.ts';

/** Starts a server, says where it is in one line of JSON, and holds it until it is killed. */
const server = await startPostgres({ directory: process.argv[2] ?? '' }).catch((error: Error) => {
  process.stdout.write(`${JSON.stringify({ failure: error.message })}\n`);
  process.exit(1);
});
process.stdout.write(
  `${JSON.stringify({ url: server.ownerUrl, pid: server.pid(), adopted: server.adopted })}\n`,
);
process.on('SIGTERM', () => void server.stop().then(() => process.exit()));
setInterval(() => {}, 60_000);
