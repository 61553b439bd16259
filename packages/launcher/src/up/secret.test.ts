import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../test/scratch.ts';
import { keepSecret } from './secret.ts';

test('the secret of the first start is kept for the next, for its owner alone', async () => {
  const folder = await scratchFolder();
  const first = await keepSecret(undefined, folder);
  expect(first).toMatch(/^[\w-]{64}$/);
  expect(await keepSecret(undefined, folder)).toBe(first);
  const file = path.join(folder, 'gateway-secret');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await readFile(file, 'utf8')).trim()).toBe(first);
  expect(await keepSecret(undefined, await scratchFolder())).not.toBe(first);
});

test('two starts at once agree on one secret', async () => {
  const folder = await scratchFolder();
  const [one, other] = await Promise.all([
    keepSecret(undefined, folder),
    keepSecret(undefined, folder),
  ]);
  expect(one).toBe(other);
});

test('a secret that is given is neither kept nor replaced', async () => {
  const folder = await scratchFolder();
  expect(await keepSecret('given from outside, long enough', folder)).toBe(
    'given from outside, long enough',
  );
  await expect(stat(path.join(folder, 'gateway-secret'))).rejects.toThrow('ENOENT');
});
