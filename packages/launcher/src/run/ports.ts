import { createServer } from 'node:net';
import { StartFailure } from '../failure.ts';

/** The addresses that "localhost" may lead to. */
const localAddresses = ['127.0.0.1', '::1'];

/** Fails with one sentence if somebody listens on the port. */
export async function requireFreePort(port: number, variable: string): Promise<void> {
  for (const address of localAddresses) {
    const code = await tryPort(port, address);
    if (code === 'EADDRINUSE') {
      throw new StartFailure(
        `Port ${port} is taken by another program; stop it, or set ${variable} to another port.`,
      );
    }
    if (code === 'EACCES') {
      throw new StartFailure(
        `This user may not use port ${port}; set ${variable} to a port above 1023.`,
      );
    }
  }
}

/** Tries to listen, and gives the code of the refusal if there is one. */
async function tryPort(port: number, address: string): Promise<string | undefined> {
  return await new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code));
    server.listen(port, address, () => server.close(() => resolve(undefined)));
  });
}
