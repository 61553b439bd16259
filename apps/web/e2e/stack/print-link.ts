import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gatewayEnvironment } from './programs.ts';

const GATEWAY = fileURLToPath(new URL('../../../gateway', import.meta.url));

/** The link that makes an administrator, as the gateway's own command prints it. The one before is void. */
export async function printLink(databaseUrl: string, siteUrl: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['src/cli/staff-link.ts'], {
    cwd: GATEWAY,
    env: { ...process.env, ...gatewayEnvironment(databaseUrl, siteUrl) },
  });
  return stdout.trim();
}
