import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** A process that cannot be mistaken for a later one with the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it began, in the words of the system; undefined identities match nothing. */
  readonly begun: string;
}

/** Identifies a living process; undefined when there is none. */
export async function identify(pid: number): Promise<ProcessIdentity | undefined> {
  const begun =
    process.platform === 'linux' ? await beginningOnLinux(pid) : await beginningByPs(pid);
  return begun === undefined ? undefined : { pid, begun };
}

/** Says whether exactly this process still lives. A dead one that nobody has reaped does not. */
export async function isLiving(identity: ProcessIdentity): Promise<boolean> {
  return (await identify(identity.pid))?.begun === identity.begun;
}

async function beginningOnLinux(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  if (stat === undefined) return undefined;
  // The second field is the name in parentheses, which may itself contain spaces and parentheses.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, ticks] = [fields[0], fields[19]];
  if (state === 'Z' || state === 'X' || ticks === undefined) return undefined;
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
  return `${ticks}@${boot.trim()}`;
}

async function beginningByPs(pid: number): Promise<string | undefined> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)]).catch(
    () => ({ stdout: '' }),
  );
  return stdout.trim() || undefined;
}
