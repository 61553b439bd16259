import { expect, test } from 'vitest';
import { refusalOf } from '../bin/before/node-version.mjs';
import { runSource } from '../test/run-source.ts';

const pretend = (version: string) => [
  '--import',
  `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`,
];

test.each(['start', 'dev', 'test', 'pnpm'])(
  '%s tells an old Node what to do in one sentence',
  async (name) => {
    const { code, said } = await runSource(`bin/${name}.mjs`, {}, pretend('18.19.0'));
    expect(said).toBe(
      'Headcount needs Node 20 or later to start, and this is Node 18.19.0; install a newer one from https://nodejs.org.\n',
    );
    expect(code).toBe(1);
  },
);

test.each(['20.0.0', '22.11.0', '24.21.0', '100.0.0'])('Node %s will do', (version) => {
  expect(refusalOf(version)).toBeUndefined();
});
