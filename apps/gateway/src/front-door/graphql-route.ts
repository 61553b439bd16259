import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Context } from '../context.ts';
import { createAnswerGraphQL } from './answer-graphql.ts';
import { sendError } from './error-answer.ts';
import { isBrowserVisit, sendLandingPage } from './landing-page.ts';
import type { Limits } from './limits.ts';

/** Makes what resolvers work with, for one request. */
export type CreateContext = (
  course: Pick<Context, 'signal' | 'budget'>,
  request: Pick<FastifyRequest, 'headers'>,
) => Context;

/** Serves GraphQL by POST and GET at /graphql. */
export function serveGraphQL(
  server: FastifyInstance,
  apollo: ApolloServer<Context>,
  createContext: CreateContext,
  limits: Limits,
): void {
  const answer = createAnswerGraphQL(apollo, limits);

  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    handler: (request, reply) =>
      isBrowserVisit(request)
        ? sendLandingPage(reply)
        : answer(request, reply, (course) => createContext(course, request)),
  });

  server.route({
    method: ['HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    handler: (_request, reply) =>
      sendError(
        reply.header('allow', 'GET, POST'),
        405,
        'METHOD_NOT_ALLOWED',
        'GraphQL is asked by GET or POST.',
      ),
  });
}
