import type { Templates } from '../database/templates.ts';

/** The name under which the global setup hands the server to the tests. */
export const providedTemplates = 'headcountTemplates';

declare module 'vitest' {
  interface ProvidedContext {
    [providedTemplates]: Templates;
  }
}
