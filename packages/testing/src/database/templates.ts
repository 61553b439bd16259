import { startDisposablePostgres } from '@headcount/postgres';

/** What a fresh database holds: the migrated tables alone, or the founding story in them too. */
export type Contents = 'empty' | 'story';

/** What is needed to copy a template, in a form that can be handed to another process. */
export interface Templates {
  /** As the superuser. */
  readonly adminUrl: string;
  /** Any database of the server as its owner; the name in it is replaced. */
  readonly ownerUrl: string;
  /** Likewise as the role that serves. */
  readonly appUrl: string;
}

/**
 * Starts a server for tests, from which `copyOf` takes databases. The server and its data are gone
 * after `stop`, and also when this process is killed.
 */
export async function startTemplates(): Promise<{
  readonly templates: Templates;
  stop(): Promise<void>;
}> {
  const { adminUrl, ownerUrl, appUrl, stop } = await startDisposablePostgres();
  return { templates: { adminUrl, ownerUrl, appUrl }, stop };
}

/** The same address with another database in it. */
export function withDatabase(url: string, name: string): string {
  const named = new URL(url);
  named.pathname = `/${name}`;
  return named.href;
}
