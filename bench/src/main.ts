import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readStatements, type Statement } from './logged-statements.ts';
import { measure, type Request, type Round } from './measure.ts';
import { startFloor, startGateway, stopPrograms } from './programs.ts';
import { questions, type Question } from './questions.ts';
import { row, tableHead } from './table.ts';
import { startWorld, type World } from './world.ts';

const reports = Number(process.env['BENCH_REPORTS'] ?? 200_000);
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);
const seconds = Number(process.env['BENCH_SECONDS'] ?? 3);

/** The statements that the gateway runs for each question once it is warm, read off the server's log. */
async function statementsOf(world: World, asked: readonly Question[]): Promise<Statement[][]> {
  await world.logStatements(true);
  const gateway = await startGateway(world.appUrl);
  const found: Statement[][] = [];
  for (const question of asked) {
    await ask(gateway.url, question);
    const before = (await readFile(world.logFile, 'utf8')).length;
    await ask(gateway.url, question);
    await pause(300);
    found.push(readStatements((await readFile(world.logFile, 'utf8')).slice(before)));
  }
  await gateway.stop();
  await world.logStatements(false);
  return found;
}

async function ask(url: string, { name, body }: Question): Promise<void> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as { errors?: unknown };
  if (answer.errors !== undefined) throw new Error(`${name}: ${JSON.stringify(answer.errors)}`);
}

/** Gateway, floor, gateway, floor: what disturbs the machine meanwhile disturbs both. */
async function alternate(gateway: Request, floor: Request): Promise<[Round[], Round[]]> {
  const measured: [Round[], Round[]] = [[], []];
  await measure(gateway, 1);
  await measure(floor, 1);
  for (let round = 0; round < rounds; round += 1) {
    measured[0].push(await measure(gateway, seconds));
    measured[1].push(await measure(floor, seconds));
  }
  return measured;
}

async function compare(world: World): Promise<void> {
  const asked = await questions();
  const statements = await statementsOf(world, asked);
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'headcount-bench-')), 'statements.json');
  await writeFile(file, JSON.stringify(statements));
  const gateway = await startGateway(world.appUrl);
  const floor = await startFloor(world.appUrl, file);
  console.log(tableHead);
  for (const [index, { name, body }] of asked.entries()) {
    const [ours, least] = await alternate(
      { url: `${gateway.url}/graphql`, body: JSON.stringify(body) },
      { url: `${floor.url}/${index}` },
    );
    console.log(row(name, statements[index]?.length ?? 0, ours, least));
  }
  await rm(path.dirname(file), { recursive: true });
}

const world = await startWorld(reports, console.log);
try {
  await compare(world);
} finally {
  await stopPrograms();
  await world.stop();
}
