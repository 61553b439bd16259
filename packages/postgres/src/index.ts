export { PostgresFailure, type PostgresFailureCode } from './failure.ts';
export { startPostgres, type PostgresServer, type StartOptions } from './start-postgres.ts';
export { copyDatabase, createDatabase, dropDatabase } from './databases.ts';
