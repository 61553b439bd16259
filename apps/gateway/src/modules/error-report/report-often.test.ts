import { expect, test } from 'vitest';
import { openGateway } from '../../../test/open-gateway.ts';

const gateway = await openGateway();

const REPORT = /* GraphQL */ `
  mutation {
    reportError(input: { figure: "total-entries", message: "The week began before the decree." }) {
      __typename
      ... on TooManyErrorReports {
        waitSeconds
        message
      }
    }
  }
`;

async function reportFrom(forwarded: string): Promise<{ __typename: string; waitSeconds: number }> {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': forwarded },
    body: JSON.stringify({ query: REPORT }),
  });
  const body = (await response.json()) as { data: { reportError: never } };
  return body.data.reportError;
}

test('ten reports an hour are taken from one address, whatever it says of itself', async () => {
  for (let sent = 0; sent < 10; sent += 1) {
    const { __typename } = await reportFrom(`198.51.100.${sent}, 192.0.2.7`);
    expect(__typename).toBe('ErrorReported');
  }
  const refused = await reportFrom('192.0.2.7');
  expect(refused).toMatchObject({
    __typename: 'TooManyErrorReports',
    message: expect.stringMatching(/^Too many reports came from here\. .* in \d+ minutes\.$/),
  });
  expect(refused.waitSeconds).toBeGreaterThan(3000);
  expect((await reportFrom('192.0.2.8')).__typename).toBe('ErrorReported');
});
