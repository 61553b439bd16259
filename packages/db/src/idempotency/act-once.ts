import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { asJson } from '../writing/as-json.ts';

/** A request that may be sent twice and acts once. */
export interface OnceKey {
  /** Whose key it is: two people's keys never meet. */
  readonly actorId: string;
  readonly key: string;
  /** SHA-256 of what is asked. */
  readonly requestHash: string;
}

/** A key came again with another question. */
export class KeyUsedOtherwise extends Error {
  override readonly name = 'KeyUsedOtherwise';

  constructor(key: string) {
    super(`The idempotency key ${key} was used for another request.`);
  }
}

/**
 * Acts once for a key, within a transaction. Whoever comes second with the same question, also at
 * the same moment, waits for the first and receives its answer; if the first was rolled back, the
 * second acts.
 *
 * @throws {KeyUsedOtherwise} when the key came with another question before
 */
export async function actOnce<Answer>(
  sql: Sql,
  once: OnceKey,
  act: () => Promise<Answer>,
): Promise<{ readonly answer: Answer; readonly isRepeated: boolean }> {
  if (!(await claim(sql, once)))
    return { answer: await earlierAnswer(sql, once), isRepeated: true };
  const answer = await act();
  await sql
    .updateTable('idempotency_entry')
    .set({ answer: asJson(answer) })
    .where('actor_id', '=', once.actorId)
    .where('key', '=', once.key)
    .execute();
  return { answer, isRepeated: false };
}

/** The wait for the first is worth more patience than a row's lock is; never more than a statement has. */
async function claim(sql: Sql, { actorId, key, requestHash }: OnceKey): Promise<boolean> {
  await raw`select set_config('lock_timeout', '4500', true)`.execute(sql);
  const claimed = await sql
    .insertInto('idempotency_entry')
    .values({ actor_id: actorId, key, request_hash: requestHash })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst();
  await raw`select set_config('lock_timeout', '2000', true)`.execute(sql);
  return claimed !== undefined;
}

async function earlierAnswer<Answer>(sql: Sql, once: OnceKey): Promise<Answer> {
  const earlier = await sql
    .selectFrom('idempotency_entry')
    .select(['request_hash as requestHash', raw<unknown>`answer`.as('answer')])
    .where('actor_id', '=', once.actorId)
    .where('key', '=', once.key)
    .executeTakeFirstOrThrow();
  if (earlier.requestHash !== once.requestHash) throw new KeyUsedOtherwise(once.key);
  // The same question under the same key: it was stored as what this caller asks for.
  return earlier.answer as Answer;
}

/** Forgets the answers of so many days ago. */
export async function forgetAnswers(sql: Sql, days: number): Promise<void> {
  await sql
    .deleteFrom('idempotency_entry')
    .where(raw<boolean>`created_at < now() - make_interval(days => ${days})`)
    .execute();
}
