import { randomUUID } from 'node:crypto';
import type { StaffGateway } from './open-staff-gateway.ts';

const OBSTACLES = `obstacles { code draftId message diagnostic { code field text } }`;
const PUBLISH = `mutation ($input: PublishDraftInput!) { publishDraft(input: $input) { __typename
  ... on PublishDraftSuccess { slug revision version publishedAt }
  ... on PublicationRefused { ${OBSTACLES} } } }`;
const READINESS = `query ($id: ID!) { publicationReadiness(draftId: $id) { version isReady revision pins
  corrections ${OBSTACLES} warnings { code } overrides { words reason isNeeded madeBy { name } } } }`;
const READ = `query ($slug: String!) { article(slug: $slug) { headline revision publishedAt revisedAt
  figures { slug } corrections { before after reason }
  revisions { revision changeReason overrides { code field words reason madeBy } } } }`;

/** What came of a publication, or would. */
export interface Outcome {
  readonly __typename: string;
  readonly slug?: string;
  readonly revision?: number;
  readonly publishedAt?: string;
  readonly obstacles?: {
    code: string;
    message: string;
    diagnostic: { code: string; field: string; text: string } | null;
  }[];
}

/** What a reader reads of an article. */
export interface ReadArticle {
  readonly revision: number;
  readonly headline: string;
  readonly corrections: object[];
  readonly revisions: object[];
}

/** The codes of what stands in the way, in their order. */
export function codes({ obstacles = [] }: Pick<Outcome, 'obstacles'>): string[] {
  return obstacles.map(({ code }) => code);
}

/** Publishes, asks whether it could be published, and reads, through a gateway. */
export function publications(gateway: StaffGateway) {
  return {
    PUBLISH,
    async publish(draftId: string, version: number, key: string = randomUUID()): Promise<Outcome> {
      const input = { draftId, version, idempotencyKey: key };
      const data = await gateway.askAs<{ publishDraft: Outcome }>('EDITOR', PUBLISH, { input });
      return data.publishDraft;
    },
    async readiness(id: string): Promise<Outcome> {
      const data = await gateway.askAs<{ publicationReadiness: Outcome }>('REPORTER', READINESS, {
        id,
      });
      return data.publicationReadiness;
    },
    async read(slug: string): Promise<ReadArticle> {
      const { body } = await gateway.answerReader(READ, { slug });
      return (body.data as { article: ReadArticle }).article;
    },
  };
}
