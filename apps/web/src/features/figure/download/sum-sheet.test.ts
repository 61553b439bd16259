import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { SHEET_POLICY } from './sheet-policy.ts';
import { STORY } from './story-evaluation.ts';
import { sumSheet } from './sum-sheet.tsx';

const sheetOf = (evaluation = STORY) =>
  sumSheet({
    title: 'Entries from Russia',
    evaluation,
    provenance: 'As known on 5 October 2022.',
    address: 'https://headcount.example/figures/total-entries?asOf=2022-10-05&reading=FACE',
  });

test('needs nothing that is not in the file', async () => {
  const sheet = await sheetOf();
  expect(sheet).not.toContain('var(');
  expect(sheet).not.toMatch(/\b(?:href|src)=|@import|url\((?!#)/);
  expect(sheet).toMatch(/^<\?xml [^>]+>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  expect(sheet).toContain('viewBox="0 0 1056 ');
  const used = [...(sheet?.matchAll(/url\(#([^)]+)\)/g) ?? [])].map(([, id]) => id);
  expect(used.length).toBeGreaterThan(0);
  for (const id of used) expect(sheet).toContain(`id="${id}"`);
});

test('is well-formed, whatever its words are', async () => {
  const sheet = (await sheetOf()) ?? '';
  expect(sheet).toContain('&lt;Georgia&gt; &amp; &quot;co&quot;');
  expect(unclosedIn(sheet)).toEqual([]);
  expect(sheet).not.toMatch(/&(?!(?:amp|lt|gt|quot|#x?[\da-fA-F]+);)/);
});

test('carries its sources, its day and its address', async () => {
  const sheet = (await sheetOf())?.replaceAll('&amp;', '&');
  expect(sheet).toContain('Sources: Interior Ministry.');
  expect(sheet).toContain('As known on 5 October 2022.');
  expect(sheet).toContain('/figures/total-entries?asOf=2022-10-05&reading=FACE');
});

test('may use its own style sheet and no other', async () => {
  const style = /<style>(.*)<\/style>/s.exec((await sheetOf()) ?? '')?.[1] ?? '';
  expect(style).toContain('prefers-color-scheme:dark');
  const hash = createHash('sha256').update(style).digest('base64');
  expect(SHEET_POLICY).toContain(`style-src 'sha256-${hash}'`);
});

test('is not drawn for fewer than two parts', async () => {
  expect(await sheetOf({ ...STORY, inputs: [] } as typeof STORY)).toBeNull();
});

/** The elements that are opened and not closed in their order. */
function unclosedIn(xml: string): string[] {
  const open: string[] = [];
  for (const [, slash, name = '', isEmpty] of xml.matchAll(/<(\/?)([\w-]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (isEmpty) continue;
    if (slash && open.at(-1) === name) open.pop();
    else open.push(`${slash}${name}`);
  }
  return open;
}
