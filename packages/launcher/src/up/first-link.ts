import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../bin/before/places.mjs';

const gateway = path.join(root, 'apps', 'gateway');

/** The gateway's command that makes a link by which somebody becomes administrator. */
export const linkProgram = path.join(gateway, 'src', 'cli', 'staff-link.ts');

/** The link by which the first administrator makes their account; undefined once there is one. */
export async function firstLink(databaseUrl: string, siteUrl: string): Promise<string | undefined> {
  const { stdout } = await promisify(execFile)(process.execPath, [linkProgram, '--if-needed'], {
    cwd: gateway,
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: databaseUrl, SITE_URL: siteUrl },
  });
  return stdout.trim() || undefined;
}
