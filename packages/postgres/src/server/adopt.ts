import { open } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import { errorCode } from '../failure.ts';
import { loopback } from './free-port.ts';
import { isAlive, isSurelyNotServing, readPostmasterPid } from './postmaster-pid.ts';

/** Who holds a data directory now. BUSY: somebody alive does, but does not answer us (yet). */
export type Holder =
  | { readonly state: 'free' }
  | { readonly state: 'busy'; readonly pid: number }
  | { readonly state: 'serving'; readonly pid: number; readonly port: number };

/**
 * Looks for a living server that owns the directory, such as one that outlived a killed Node
 * process. The proof is that it accepts our password and carries the directory's own identifier.
 */
export async function findHolder(dataDirectory: string, password: string): Promise<Holder> {
  const written = await readPostmasterPid(dataDirectory);
  if (!written || !isAlive(written.pid)) return { state: 'free' };
  const { pid, port } = written;
  if (await isSurelyNotServing(pid, dataDirectory)) return { state: 'free' };
  if (port === undefined) return { state: 'busy', pid };
  try {
    const client = new Client({
      host: loopback,
      port,
      user: 'postgres',
      password,
      database: 'postgres',
      connectionTimeoutMillis: 2000,
    });
    client.on('error', () => {});
    await client.connect();
    try {
      const { rows } = await client.query<{ id: string }>(
        'SELECT system_identifier::text AS id FROM pg_control_system()',
      );
      const isOurs = rows[0]?.id === (await readSystemIdentifier(dataDirectory));
      return isOurs ? { state: 'serving', pid, port } : { state: 'free' };
    } finally {
      await client.end();
    }
  } catch (error) {
    // 28P01, wrong password: another server has the port that the dead one wrote down.
    return errorCode(error) === '28P01' ? { state: 'free' } : { state: 'busy', pid };
  }
}

/** The number that initdb drew for the cluster: the first eight bytes of its control file. */
async function readSystemIdentifier(dataDirectory: string): Promise<string> {
  const file = await open(path.join(dataDirectory, 'global', 'pg_control'));
  try {
    const { buffer } = await file.read(Buffer.alloc(8), 0, 8, 0);
    const isLittleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
    return (isLittleEndian ? buffer.readBigUInt64LE() : buffer.readBigUInt64BE()).toString();
  } finally {
    await file.close();
  }
}
