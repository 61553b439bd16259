import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { env } from '@/env.ts';
import { graphql } from '@/generated/index.ts';
import { askGateway } from '@/features/gateway/ask-gateway.ts';

const sitemapQuery = graphql(`
  query Sitemap {
    articles(first: 100) {
      edges {
        node {
          slug
          revisedAt
        }
      }
    }
    sources(first: 100) {
      edges {
        node {
          slug
        }
      }
    }
    events(first: 100) {
      edges {
        node {
          slug
        }
      }
    }
    figures(first: 100) {
      edges {
        node {
          slug
        }
      }
    }
    crossings(first: 100) {
      edges {
        node {
          key
        }
      }
    }
    quotes(first: 100) {
      edges {
        node {
          key
        }
      }
    }
  }
`);

/** The pages worth finding. Where the ledger is silent, those that always exist. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  const always = ['/', '/explore', '/sources', '/events', '/figures', '/corrections'].map((path) =>
    page(path),
  );
  const answer = await askGateway(sitemapQuery, {});
  if (!answer.isGiven) return always;
  const { articles, sources, events, figures, crossings, quotes } = answer.data;
  return [
    ...always,
    ...articles.edges.map(({ node }) => page(`/articles/${node.slug}`, node.revisedAt)),
    ...figures.edges.map(({ node }) => page(`/figures/${node.slug}`)),
    ...sources.edges.map(({ node }) => page(`/sources/${node.slug}`)),
    ...events.edges.map(({ node }) => page(`/events/${node.slug}`)),
    ...crossings.edges.map(({ node }) => page(`/crossings/${node.key}`)),
    ...quotes.edges.map(({ node }) => page(`/quotes/${node.key}`)),
  ];
}

const page = (path: string, lastModified?: string) => ({
  url: `${env.siteUrl}${path}`,
  ...(lastModified && { lastModified }),
});
