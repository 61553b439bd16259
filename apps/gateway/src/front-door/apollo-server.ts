import { ApolloServer, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { aliasLimit, directiveLimit } from './count-limits.ts';
import { createFormatError, type Report } from './format-error.ts';
import type { Limits } from './limits.ts';

interface ApolloSettings {
  readonly limits: Limits;
  readonly report: Report;
  /** Whether the schema may be asked for. */
  readonly introspection: boolean;
}

/**
 * Apollo Server, closed where its defaults are open. Everything that its environment variables
 * could switch on (reporting, traces) is off, and so is persisted-query registration: a client
 * could fill its cache. The public schema is documented, so introspection is on there.
 */
export function createApolloServer<Context extends BaseContext>(
  schema: GraphQLSchema,
  { limits, report, introspection }: ApolloSettings,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    maxRecursiveSelections: limits.recursiveSelections,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: 1 },
    validationRules: [aliasLimit(limits.aliases), directiveLimit(limits.directives)],
    executionOptions: { maxCoercionErrors: 1 },
    persistedQueries: false,
    stopOnTerminationSignals: false,
    formatError: createFormatError(report),
    stringifyResult: (result) => JSON.stringify(result),
    logger: SILENT,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

const nothing = () => undefined;

/** Apollo's own log repeats what `report` has already told with an id. */
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };
