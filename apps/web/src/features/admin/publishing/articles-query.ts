import type { DraftState } from '@/generated/staff/graphql.ts';
import { graphql } from '@/generated/staff/index.ts';

/** The drafts on the desk, and the articles that readers see. */
export const articlesPage = graphql(`
  query ArticlesPage($filter: DraftFilter, $after: String) {
    drafts(first: 30, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          headline
          slug
          state
          updatedAt
          updatedBy {
            name
          }
        }
      }
    }
    articles(first: 50) {
      edges {
        node {
          slug
          headline
          revisedAt
        }
      }
    }
  }
`);

const STATES: readonly DraftState[] = ['DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED', 'PUBLISHED'];

/** What an address asks of the list; what it cannot ask for is left out. */
export function draftsAsked(parameters: Readonly<Record<string, string | string[] | undefined>>) {
  const { state, mine, search, after } = parameters;
  const chosen = STATES.filter((one) => one === state);
  return {
    filter: {
      states: chosen.length > 0 ? chosen : null,
      mine: mine === 'yes',
      search: typeof search === 'string' && search.trim() !== '' ? search.slice(0, 200) : null,
    },
    after: typeof after === 'string' ? after : null,
  };
}
