import type { Up } from './bring-up.ts';

/** Where everything is, for the person who started it. */
export function addresses({ siteUrl, graphqlUrls, firstLink }: Up): string {
  const newsroom = `  Site      ${siteUrl}
  GraphQL   ${graphqlUrls.join(' and ')}
  Newsroom  ${siteUrl}/admin`;
  if (!firstLink) return newsroom;
  return `${newsroom}

Nobody can enter the newsroom yet. Make the first administrator here; the link works
once, for seven days, and the next start replaces it:
  ${firstLink}
`;
}
