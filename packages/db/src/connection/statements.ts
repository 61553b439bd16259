import type pg from 'pg';

/** Hears the text of each statement that is sent, Prisma's included. */
export type StatementListener = (text: string) => void;

/** Tells listeners of every statement that the clients of a pool send. */
export class StatementWatch {
  readonly #listeners = new Set<StatementListener>();

  constructor(pool: pg.Pool) {
    pool.on('connect', (client) => {
      const send = client.query.bind(client) as (...args: unknown[]) => unknown;
      const tell = (...args: unknown[]): unknown => {
        if (this.#listeners.size > 0) this.#tell(args[0]);
        return send(...args);
      };
      client.query = tell as typeof client.query;
    });
  }

  /** Returns what ends the listening. */
  listen(listener: StatementListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(statement: unknown): void {
    const text = textOf(statement);
    for (const listener of this.#listeners) listener(text);
  }
}

function textOf(statement: unknown): string {
  if (typeof statement === 'string') return statement;
  const hasText = typeof statement === 'object' && statement !== null && 'text' in statement;
  return hasText ? String(statement.text) : '';
}
