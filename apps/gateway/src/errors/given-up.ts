import { GraphQLError } from 'graphql';

/** Nobody reads this answer: the request's own has been sent. */
export function givenUp(): GraphQLError {
  return new GraphQLError('The request was given up.', {
    extensions: { code: 'DEADLINE_EXCEEDED' },
  });
}
