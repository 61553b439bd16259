import { createDatabase } from '@headcount/db';
import { createContext } from './context.ts';
import { readEnv } from './env.ts';
import { openFrontDoor } from './front-door/front-door.ts';
import { createPublicSchema } from './schema/public-schema.ts';
import { onStopAsked } from './supervision.ts';

const env = readEnv();
const database = createDatabase({ url: env.DATABASE_URL, applicationName: 'headcount-gateway' });
const server = await openFrontDoor({
  schema: createPublicSchema(),
  createContext: (signal) => createContext(database, signal),
  isReady: () =>
    database.ping().then(
      () => true,
      () => false,
    ),
  logLevel: env.LOG_LEVEL,
});
server.addHook('onClose', () => database.close());
onStopAsked(env.HEADCOUNT_SUPERVISED !== undefined, () => void server.close());
await server.listen({ host: env.GATEWAY_HOST, port: env.GATEWAY_PORT });
