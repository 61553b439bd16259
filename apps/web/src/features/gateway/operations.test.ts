import { Lexer, parse, Source, TokenKind, visit } from 'graphql';
import { expect, test } from 'vitest';
import * as generated from '@/generated/graphql.ts';

/** The gateway takes 600 tokens from somebody without a key; a few are left for what comes next. */
const MOST_TOKENS = 590;
const MOST_ALIASES = 30;

const operations = Object.entries(generated).flatMap(([name, document]) =>
  name.endsWith('Document') && /\bquery\b/.test(String(document)) ? [[name, String(document)]] : [],
);

test('the site has operations to hold to the limits', () => {
  expect(operations.length).toBeGreaterThan(8);
});

test.each(operations)('%s stays within the gateway’s limits', (_name, text = '') => {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  while (lexer.advance().kind !== TokenKind.EOF) tokens += 1;
  expect(tokens).toBeLessThanOrEqual(MOST_TOKENS);

  let aliases = 0;
  visit(parse(text), { Field: (field) => void (field.alias && (aliases += 1)) });
  expect(aliases).toBeLessThanOrEqual(MOST_ALIASES);
});
