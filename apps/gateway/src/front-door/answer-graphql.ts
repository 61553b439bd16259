import {
  type ApolloServer,
  type BaseContext,
  HeaderMap,
  type HTTPGraphQLResponse,
} from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createAdmission } from './admission.ts';
import { type Course, startCourse } from './course.ts';
import { sendError } from './error-answer.ts';
import type { Limits } from './limits.ts';

/** Answers one request for GraphQL; the context is made only once the request has its place. */
export type AnswerGraphQL<Context extends BaseContext> = (
  request: FastifyRequest,
  reply: FastifyReply,
  createContext: (course: Course) => Context,
) => Promise<FastifyReply>;

/** Answers GraphQL within limits: so many requests at once, so long, so much in one answer. */
export function createAnswerGraphQL<Context extends BaseContext>(
  apollo: ApolloServer<Context>,
  limits: Limits,
): AnswerGraphQL<Context> {
  const admission = createAdmission(limits);
  return async (request, reply, createContext) => {
    const course = startCourse(request, limits);
    const release = await admission.admit(course.signal);
    if (!release) {
      course.finish();
      return sendOverloaded(reply);
    }
    const work = execute(apollo, request, () => createContext(course)).finally(() => {
      release();
      course.end();
    });
    const answer = await Promise.race([work, course.givenUp]).finally(course.finish);
    if (answer === 'LATE') {
      return sendError(reply, 504, 'DEADLINE_EXCEEDED', 'The request took too long.');
    }
    if (answer === 'TOO_LARGE') return sendTooLarge(reply);
    return sendAnswer(reply, answer, limits.answerLength);
  };
}

function execute<Context extends BaseContext>(
  apollo: ApolloServer<Context>,
  request: FastifyRequest,
  createContext: () => Context,
): Promise<HTTPGraphQLResponse> {
  return apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method,
      headers: headersOf(request),
      search: new URL(request.url, 'http://gateway').search,
      body: request.body,
    },
    context: async () => createContext(),
  });
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
  if (answer.body.string.length > answerLength) return sendTooLarge(reply);
  for (const [name, value] of answer.headers) void reply.header(name, value);
  return reply
    .code(answer.status ?? 200)
    .header('cache-control', 'no-store')
    .send(answer.body.string);
}
