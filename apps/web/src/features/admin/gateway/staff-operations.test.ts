import { Lexer, Source, TokenKind } from 'graphql';
import { expect, test } from 'vitest';
import * as generated from '@/generated/staff/graphql.ts';

/** The gateway takes this many tokens from somebody of the staff. */
const MOST_TOKENS = 4000;

const operations = Object.entries(generated).flatMap(([name, document]) =>
  name.endsWith('Document') ? [[name, String(document)]] : [],
);

test('the newsroom has operations to hold to the limit', () => {
  expect(operations.length).toBeGreaterThan(0);
});

test.each(operations)('%s stays within the gateway’s limit', (_name, text = '') => {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  while (lexer.advance().kind !== TokenKind.EOF) tokens += 1;
  expect(tokens).toBeLessThan(MOST_TOKENS);
});
