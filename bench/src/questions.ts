import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A question that is put to the gateway. */
export interface Question {
  readonly name: string;
  readonly body: { readonly query: string; readonly variables: Record<string, unknown> };
}

/** What a reader's page or a partner asks for a report in a list. */
const list = `query ReportsOfBench($first: Int!) {
  crossings(first: $first) {
    pageInfo { hasNextPage endCursor }
    edges { cursor node {
      id key version knownFrom measure countUnit temporalKind population mode
      origin { code name } destination { code name }
      quantity { text value lower upper qualifier unit sourceWording }
      periodStart periodEnd periodPrecision reportedOn rank note
      citation { url statedBy quotedWords publishedOn source { slug name kind } via { slug name } }
    } }
  }
}`;

/** The two questions: a list of a hundred reports, and all that the article page asks. */
export async function questions(): Promise<Question[]> {
  return [
    { name: 'list of 100', body: { query: list, variables: { first: 100 } } },
    {
      name: 'article',
      body: {
        query: await siteDocument('ArticlePage'),
        variables: { slug: 'mobilization-exodus' },
      },
    },
  ];
}

const site = path.resolve(import.meta.dirname, '../../apps/web/src');

/** An operation of the site as it is sent: with every fragment that it spreads, in any component. */
async function siteDocument(operation: string): Promise<string> {
  const definitions = new Map<string, string>();
  for await (const file of glob('**/*.{ts,tsx}', { cwd: site, exclude: ['generated/**'] })) {
    const source = await readFile(path.join(site, file), 'utf8');
    for (const [, text = ''] of source.matchAll(/graphql\(\s*(?:\/\*.*?\*\/)?\s*`([^`]*)`/g)) {
      const name = text.match(/(?:fragment|query)\s+(\w+)/)?.[1];
      if (name !== undefined) definitions.set(name, text);
    }
  }
  const wanted = new Set([operation]);
  for (const name of wanted) {
    for (const [, spread = ''] of definitions.get(name)?.matchAll(/\.\.\.(\w+)/g) ?? []) {
      if (spread !== 'on') wanted.add(spread);
    }
  }
  const missing = [...wanted].filter((name) => !definitions.has(name));
  if (missing.length > 0) throw new Error(`The site has no ${missing.join(', ')}.`);
  return [...wanted].map((name) => definitions.get(name)).join('\n');
}
