/*
 * Starts everything that the journeys need: a throw-away PostgreSQL with the founding story, the
 * gateway on it, the built site in front, a provider of single sign-on and an administrator. Prints
 * where they are as one line of JSON, and takes all of it down when its standard input closes, however its parent ended.
 */
import { copyOf, startOidc, startTemplates } from '@headcount/testing';
import { becomeAdministrator } from './become-administrator.ts';
import { freePort } from './child-process.ts';
import { startGateway, startSite } from './programs.ts';

await using stack = new AsyncDisposableStack();

const { templates, stop } = await startTemplates();
stack.defer(stop);
const database = await copyOf(templates, 'story');
const port = await freePort();
const siteUrl = `http://127.0.0.1:${port}`;
const oidc = await startOidc();
stack.defer(oidc.stop);
const gateway = await startGateway(database.appUrl, { siteUrl, oidc });
stack.defer(gateway.stop);
const site = await startSite(gateway.url, port);
stack.defer(site.stop);
const administrator = await becomeAdministrator(database.appUrl, site.url);

const where = {
  siteUrl: site.url,
  gatewayUrl: gateway.url,
  databaseUrl: database.appUrl,
  administrator,
};
process.stdout.write(`${JSON.stringify(where)}\n`);

await new Promise((resolve) => {
  process.once('SIGTERM', resolve).once('SIGINT', resolve);
  process.stdin.once('end', resolve).once('close', resolve).resume();
});
process.stdin.destroy();
