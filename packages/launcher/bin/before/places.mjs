import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the workspace. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../..');

/** The folder of HEADCOUNT_DATA: the database, the logs and the record of the running programs. */
export const dataFolder = path.resolve(root, process.env['HEADCOUNT_DATA'] || '.headcount');

/** Where every program that is started here writes what it says. */
export const logFolder = path.join(dataFolder, 'logs');

/** Nobody is told that Headcount was started, and no tool looks for a newer version of itself. */
export const quietEnvironment = {
  NEXT_TELEMETRY_DISABLED: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  CHECKPOINT_DISABLE: '1',
  DO_NOT_TRACK: '1',
  NO_UPDATE_NOTIFIER: '1',
  NPM_CONFIG_UPDATE_NOTIFIER: 'false',
  npm_config_update_notifier: 'false',
  npm_config_fund: 'false',
  npm_config_audit: 'false',
};
