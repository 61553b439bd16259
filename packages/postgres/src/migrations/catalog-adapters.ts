import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import { Pool, type QueryArrayConfig } from 'pg';

/** PostgreSQL's type "char", single letters in its catalogs: Prisma's adapter refuses it. */
const letter = 18;

/** The type of lists of them, which the adapter does know and the engine never asks for. */
const letterList = 1002;

/**
 * Prisma's adapter for PostgreSQL, with the two things that its schema engine needs and it lacks:
 * it reads the catalogs' letters, and it sends a script in one piece, all or nothing, as
 * the native engine does (by itself it cuts at every semicolon, in the bodies of functions too).
 */
export class CatalogAdapters implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'postgres';
  readonly adapterName = '@prisma/adapter-pg';
  readonly #url: string;
  readonly #pools: Pool[] = [];

  constructor(url: string) {
    this.#url = url;
  }

  async connect(): Promise<SqlDriverAdapter> {
    const pool = new CatalogPool({
      connectionString: this.#url,
      max: 1,
      connectionTimeoutMillis: 5000,
    });
    this.#pools.push(pool);
    const adapter = await new PrismaPg(pool).connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      const columnTypes = result.columnTypes.map((type) =>
        type === ColumnTypeEnum.CharacterArray ? ColumnTypeEnum.Character : type,
      );
      return { ...result, columnTypes };
    };
    adapter.executeScript = async (script) => {
      await adapter.executeRaw({ sql: withItsOwnRecord(script), args: [], argTypes: [] });
    };
    return adapter;
  }

  /** Ends the connections, and with them the engine's lock on the database. */
  async close(): Promise<void> {
    await Promise.all(this.#pools.map((pool) => pool.end()));
  }

  /** The callers here make their own passing databases and name them. */
  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    throw new Error('no shadow database is made by the engine');
  }
}

/**
 * Lets a migration and the note that it is finished stand or fall together. The engine notes it
 * afterwards; were it killed in between, nobody could tell a migration that was applied from one
 * that was not.
 */
function withItsOwnRecord(script: string): string {
  if (script.includes('_prisma_migrations')) return script;
  return `${script}
;UPDATE _prisma_migrations SET finished_at = now(), applied_steps_count = 1
 WHERE finished_at IS NULL AND rolled_back_at IS NULL;`;
}

class CatalogPool extends Pool {
  override query = (async (config: QueryArrayConfig) => {
    const client = await this.connect();
    try {
      const result = await client.query(config);
      for (const field of result.fields ?? []) {
        if (field.dataTypeID === letter) field.dataTypeID = letterList;
      }
      return result;
    } finally {
      client.release();
    }
  }) as unknown as Pool['query'];
}
