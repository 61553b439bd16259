import { readdir, readFile } from 'node:fs/promises';
import { parseMapping, shippedMappings, type Mapping } from '@headcount/importer';

/** Reads a mapping by its name, or from a file. @throws with every fault of it in the message */
export async function loadMapping(name: string): Promise<Mapping> {
  const isFile = name.endsWith('.json');
  const isName = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
  if (!isFile && !isName)
    throw new Error(`“${name}” is neither the name of a mapping nor a .json file.`);
  const from = isFile ? name : new URL(`${name}.json`, shippedMappings);
  const text = await readFile(from, 'utf8').catch(() => null);
  if (text === null) {
    const names = await shippedNames();
    throw new Error(`There is no mapping “${name}”. Shipped are: ${names.join(', ')}.`);
  }
  const parsed = parseMapping(asJson(text, name));
  if (parsed.mapping) return parsed.mapping;
  throw new Error(
    `The mapping “${name}” cannot be used:\n${parsed.faults.map((fault) => `  ${fault}`).join('\n')}`,
  );
}

/** The mappings that come with Headcount. */
export async function loadShippedMappings(): Promise<Mapping[]> {
  return await Promise.all((await shippedNames()).map(loadMapping));
}

function asJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Error(
      `The mapping “${name}” is not JSON: ${error instanceof Error ? error.message : ''}`,
      { cause: error },
    );
  }
}

async function shippedNames(): Promise<string[]> {
  const files = await readdir(shippedMappings);
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length));
}
