import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine, SchemaFilter } from '@prisma/schema-engine-wasm';
import { CatalogAdapters } from './catalog-adapters.ts';

/** What wasm-bindgen calls the function that is given the module's exports. */
const setExports = '__wbg_set_wasm';

/** The wasm-bindgen glue: the engine's class, and what the module imports and is started with. */
interface Bindings {
  readonly SchemaEngine: typeof SchemaEngine;
  readonly [setExports]: (exports: Exports) => void;
}

type Exports = Readonly<Record<string, () => void>>;

/** The part of WebAssembly used here: TypeScript declares it for browsers only. */
interface WebAssemblyApi {
  compile(bytes: Uint8Array): Promise<object>;
  instantiate(module: object, imports: object): Promise<{ readonly exports: Exports }>;
}

let loading: Promise<typeof SchemaEngine> | undefined;

/**
 * Lets `use` work with Prisma's schema engine on one database. The engine is the WebAssembly build
 * on npm: the native one is a download from elsewhere.
 */
export async function withSchemaEngine<T>(
  url: string,
  use: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  loading ??= load();
  const Engine = await loading;
  const adapters = new CatalogAdapters(url);
  try {
    const engine = await Engine.new(
      { datamodels: [['database.prisma', 'datasource db {\n  provider = "postgresql"\n}']] },
      () => {},
      bindMigrationAwareSqlAdapterFactory(adapters),
    );
    return await use(engine);
  } finally {
    await adapters.close();
  }
}

/** Node could import the module by itself, but prints a warning that it is experimental. */
async function load(): Promise<typeof SchemaEngine> {
  const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyApi };
  const folder = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
  const glue: unknown = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const bindings = glue as Bindings;
  const compiled = await WebAssembly.compile(
    await readFile(path.join(folder, 'schema_engine_bg.wasm')),
  );
  const { exports } = await WebAssembly.instantiate(compiled, {
    './schema_engine_bg.js': withoutLingering(bindings),
  });
  bindings[setExports](exports);
  exports['__wbindgen_start']?.();
  return bindings.SchemaEngine;
}

/** The engine forgets its timers (ten seconds for a lock it got at once): they may not hold us. */
function withoutLingering(bindings: Bindings): object {
  const setTimer = Object.entries(bindings).find(([name]) => name.startsWith('__wbg_setTimeout'));
  if (!setTimer) return bindings;
  const [name, set] = setTimer as [string, (run: () => void, after: number) => NodeJS.Timeout];
  return { ...bindings, [name]: (run: () => void, after: number) => set(run, after).unref() };
}

/** Every table and enum of the schema is ours. */
export const noFilters: SchemaFilter = { externalTables: [], externalEnums: [] };
