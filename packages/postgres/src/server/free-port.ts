import { createServer } from 'node:net';

export const loopback = '127.0.0.1';

/** A port on loopback that was free a moment ago. Whoever takes it must still expect to lose it. */
export async function findFreePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, loopback, () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('a listening TCP socket has a port'));
      });
    });
  });
}

/** Says whether somebody already listens on the port. */
export async function isPortTaken(port: number): Promise<boolean> {
  return await new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(true));
    server.listen(port, loopback, () => server.close(() => resolve(false)));
  });
}
