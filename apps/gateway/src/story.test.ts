import { expect, test } from 'vitest';
import { openGateway } from './testing/open-gateway.ts';

const gateway = await openGateway();

test('one query tells who counted the entries to Kazakhstan and what the total is worth', async () => {
  const data = await gateway.ask(`{
    crossings(first: 10, filter: { origin: "RU", destination: "KZ" }) {
      edges { node {
        quantity { text lower upper qualifier sourceWording }
        citation { url source { name } via { name } }
        periodStart periodEnd
      } }
    }
    figure(slug: "total-entries") {
      evaluation { lower upper text verdict caveats { code message } inputs { record { id } contribution } }
    }
  }`);
  console.log(JSON.stringify(data, null, 1));
  expect(data).toMatchObject({});
});
