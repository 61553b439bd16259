/*
 * Starts everything that the journeys need: a throw-away PostgreSQL with the founding story, the
 * gateway on it, the built site in front. Prints where they are as one line of JSON, and takes all
 * of it down when its standard input closes, however its parent ended.
 */
import { copyOf, startTemplates } from '@headcount/testing';
import { startGateway, startSite } from './programs.ts';

await using stack = new AsyncDisposableStack();

const { templates, stop } = await startTemplates();
stack.defer(stop);
const database = await copyOf(templates, 'story');
const gateway = await startGateway(database.appUrl);
stack.defer(gateway.stop);
const site = await startSite(gateway.url);
stack.defer(site.stop);

const where = { siteUrl: site.url, gatewayUrl: gateway.url, databaseUrl: database.appUrl };
process.stdout.write(`${JSON.stringify(where)}\n`);

await new Promise((resolve) => {
  process.once('SIGTERM', resolve).once('SIGINT', resolve);
  process.stdin.once('end', resolve).once('close', resolve).resume();
});
process.stdin.destroy();
