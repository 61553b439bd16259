import { startCountingGateway } from '../stack/counting-gateway.ts';
import { startSite } from '../stack/programs.ts';
import { expect, test } from '../reader.ts';
import { whereIsTheStack } from '../stack/where.ts';

test('each page asks the gateway once, its metadata included', async ({ playwright }) => {
  const gateway = await startCountingGateway(whereIsTheStack().gatewayUrl);
  const site = await startSite(gateway.url);
  const request = await playwright.request.newContext({ baseURL: site.url });
  try {
    for (const path of [
      '/articles/mobilization-exodus',
      '/',
      '/explore?origin=RU',
      '/figures/total-entries',
      '/figures/total-entries?adding=ru-fi-2022-09-27',
      '/articles/mobilization-exodus/history',
      '/changes?from=2022-09-28&to=2022-10-05',
      '/crossings/ru-kz-2022-10-04',
      '/sources/newsweek',
    ]) {
      gateway.asked.length = 0;
      expect((await request.get(path)).status(), path).toBe(200);
      expect(gateway.asked, path).toEqual(['POST /graphql']);
    }
  } finally {
    await request.dispose();
    await site.stop();
    await gateway.stop();
  }
});
