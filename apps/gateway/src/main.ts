import { readEnv } from './env.ts';
import { startGateway } from './start-gateway.ts';

try {
  await startGateway(readEnv());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
