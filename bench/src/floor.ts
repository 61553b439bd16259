import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { Pool, types } from 'pg';
import type { Statement } from './logged-statements.ts';

/**
 * The floor: the least that a Node program does to answer the same questions. It runs the
 * statements that the gateway was seen to run, prepared as there, and writes their rows as JSON.
 * The first statement is run alone, the others, which wait for its answer there too, together.
 */
const [file = '', port = '0'] = process.argv.slice(2);
const questions = JSON.parse(readFileSync(file, 'utf8')) as Statement[][];
const text = (value: string) => value;
const pool = new Pool({
  connectionString: process.env['DATABASE_URL'],
  max: 8,
  options: '-c timezone=UTC -c jit=off',
  // Days and instants as they come: a Date for each would be work that nobody asked for.
  types: { getTypeParser: (oid) => ([1082, 1184].includes(oid) ? text : types.getTypeParser(oid)) },
});

pool.on('error', () => {});

const run = async ({ text: query, values }: Statement, name: string) =>
  (await pool.query({ name, text: query, values: [...values] })).rows as unknown[];

const answer = async (question: number) => {
  const [first, ...others] = questions[question] ?? [];
  if (first === undefined) return [];
  const rows = await run(first, `${question}-0`);
  const rest = others.map((statement, index) => run(statement, `${question}-${index + 1}`));
  return [rows, ...(await Promise.all(rest))];
};

createServer(async (request, response) => {
  request.resume();
  try {
    const rows = await answer(Number(request.url?.slice(1)));
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(rows));
  } catch (error) {
    response.statusCode = 500;
    response.end(String(error));
  }
}).listen(Number(port), '127.0.0.1');
