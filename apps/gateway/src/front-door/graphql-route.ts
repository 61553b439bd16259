import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context.ts';
import { createAdmission } from './admission.ts';
import { type Course, startCourse } from './course.ts';
import { sendError } from './error-answer.ts';
import { isBrowserVisit, sendLandingPage } from './landing-page.ts';
import type { Limits } from './limits.ts';

/** Makes what resolvers work with, for one request. */
export type CreateContext = (request: Pick<Context, 'signal' | 'budget'>) => Context;

/** Serves GraphQL by POST and GET at /graphql. */
export function serveGraphQL(
  server: FastifyInstance,
  apollo: ApolloServer<Context>,
  createContext: CreateContext,
  limits: Limits,
): void {
  const admission = createAdmission(limits);

  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    async handler(request, reply) {
      if (isBrowserVisit(request)) return sendLandingPage(reply);
      const course = startCourse(request, limits);
      const release = await admission.admit(course.signal);
      if (!release) {
        course.finish();
        return sendOverloaded(reply);
      }
      const work = execute(request, course).finally(release);
      const answer = await Promise.race([work, course.givenUp]).finally(course.finish);
      if (answer === 'LATE') {
        return sendError(reply, 504, 'DEADLINE_EXCEEDED', 'The request took too long.');
      }
      if (answer === 'TOO_LARGE') return sendTooLarge(reply);
      return sendAnswer(reply, answer, limits.answerLength);
    },
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

  function execute(request: FastifyRequest, course: Course): Promise<HTTPGraphQLResponse> {
    return apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers: headersOf(request),
        search: new URL(request.url, 'http://gateway').search,
        body: request.body,
      },
      context: async () => createContext(course),
    });
  }
}

function headersOf(request: FastifyRequest): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

function sendOverloaded(reply: FastifyReply): FastifyReply {
  return sendError(
    reply.header('retry-after', '1'),
    503,
    'OVERLOADED',
    'Too many requests are being worked on. Please try again shortly.',
  );
}

function sendTooLarge(reply: FastifyReply): FastifyReply {
  return sendError(reply, 422, 'ANSWER_TOO_LARGE', 'The answer is too large. Ask for less.');
}

function sendAnswer(
  reply: FastifyReply,
  answer: HTTPGraphQLResponse,
  answerLength: number,
): FastifyReply {
  if (answer.body.kind !== 'complete') throw new Error('Answers are sent whole.');
  if (answer.body.string.length > answerLength) {
    return sendTooLarge(reply);
  }
  for (const [name, value] of answer.headers) void reply.header(name, value);
  return reply
    .code(answer.status ?? 200)
    .header('cache-control', 'no-store')
    .send(answer.body.string);
}
