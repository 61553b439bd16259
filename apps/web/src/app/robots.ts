import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { env } from '@/env.ts';

/** Everything may be read; the API and the downloads are not pages, and the newsroom is not for readers. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  // The site's own address is known only where it runs.
  await connection();
  return {
    rules: {
      userAgent: '*',
      allow: '/',
      disallow: ['/admin', '/graphql', '/explore.csv', '/health'],
    },
    sitemap: `${env.siteUrl}/sitemap.xml`,
  };
}
