import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Viewer } from '../identity/viewer.ts';
import type { StaffContext } from '../staff-context.ts';
import { createAnswerGraphQL } from './answer-graphql.ts';
import { sendError } from './error-answer.ts';
import type { Limits } from './limits.ts';

/** Who is signed in, by the session of a request's cookie; null where nobody is. */
export type FindViewer = (request: Pick<FastifyRequest, 'headers'>) => Promise<Viewer | null>;

/** Makes what the resolvers of the staff schema work with, for one request. */
export type CreateStaffContext = (
  request: Pick<StaffContext, 'signal' | 'budget' | 'ended'>,
  viewer: Viewer,
) => StaffContext;

/** Serves GraphQL to staff by POST at /staff/graphql, and to nobody else. */
export function serveStaffGraphQL(
  server: FastifyInstance,
  apollo: ApolloServer<StaffContext>,
  findViewer: FindViewer,
  createContext: CreateStaffContext,
  limits: Limits,
): void {
  const answer = createAnswerGraphQL(apollo, limits);

  server.post('/staff/graphql', { bodyLimit: limits.bodyBytes }, async (request, reply) => {
    const viewer = await findViewer(request);
    return viewer
      ? answer(request, reply, (course) => createContext(course, viewer))
      : sendError(reply, 401, 'UNAUTHENTICATED', 'Nobody is signed in. Sign in at /admin.');
  });

  server.route({
    method: ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/staff/graphql',
    handler: (_request, reply) =>
      sendError(
        reply.header('allow', 'POST'),
        405,
        'METHOD_NOT_ALLOWED',
        'GraphQL for staff is asked by POST.',
      ),
  });
}
