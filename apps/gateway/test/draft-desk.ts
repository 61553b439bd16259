import type { ArticleDocument, BodyNode } from '@headcount/ledger';
import type { StaffGateway } from './open-staff-gateway.ts';

const DRAFT = 'id slug state version headline document byline language mayApprove';
export const RESULT = `__typename
  ... on DraftSaved { hasApprovalLapsed draft { ${DRAFT} } }
  ... on DraftConflict { version theirs { version document by { name } } merged
    conflicts { field path length base mine theirs theirDocument } }
  ... on DraftRefused { faults { path given allowed } }`;
export const OPENED = RESULT.replace(
  /\.\.\. on DraftConflict[\s\S]*(?=\.\.\. on DraftRefused)/,
  '',
);
const CHANGED = `__typename ... on DraftChanged { version }
  ... on PublicationRefused { obstacles { code } } ... on FieldRefused { field message }`;

/** A draft as the tests read it. */
export interface DraftSeen {
  id: string;
  state: string;
  version: number;
  document: ArticleDocument;
  headline: string;
  mayApprove: boolean;
}
/** What came of a save. */
export interface Saved {
  __typename: 'DraftSaved' | 'DraftConflict' | 'DraftRefused';
  draft: DraftSeen;
  hasApprovalLapsed: boolean;
  version: number;
  merged: ArticleDocument;
  theirs: { document: ArticleDocument };
  conflicts: { mine: string; theirs: string }[];
  faults: { path: string; given: string }[];
}
export type Role = 'REPORTER' | 'EDITOR' | 'EDITOR_IN_CHIEF';

const paragraph = (text: string): BodyNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
});
/** An article of plain paragraphs. */
export const documentOf = (headline: string, ...body: string[]): ArticleDocument => ({
  type: 'article',
  content: [
    { type: 'headline', content: [{ type: 'text', text: headline }] },
    { type: 'standfirst' },
    { type: 'body', content: body.map(paragraph) },
    { type: 'card' },
  ],
});

/** What staff do with drafts, through the schema. */
export const draftDesk = (gateway: StaffGateway) => {
  const begin = async (role: Role = 'REPORTER', input: object = {}): Promise<DraftSeen> => {
    const { createDraft } = await gateway.askAs<{ createDraft: Saved }>(
      role,
      `mutation ($input: CreateDraftInput!) { createDraft(input: $input) { ${OPENED} } }`,
      { input },
    );
    if (createDraft.__typename !== 'DraftSaved') throw new Error(JSON.stringify(createDraft));
    return createDraft.draft;
  };

  const save = async (
    role: Role,
    draft: Pick<DraftSeen, 'id' | 'version'>,
    document: unknown,
    changes: object = {},
  ): Promise<Saved> => {
    const text = { byline: 'Ada', language: 'en', kind: 'SAVE', document, ...changes };
    const { saveDraft } = await gateway.askAs<{ saveDraft: Saved }>(
      role,
      `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { ${RESULT} } }`,
      { input: { draft: draft.id, version: draft.version, ...text } },
    );
    return saveDraft;
  };

  const step = async (
    role: Role,
    name: string,
    draft: Pick<DraftSeen, 'id' | 'version'>,
    note?: string,
    person?: string,
  ) => {
    const data = await gateway.askAs<Record<string, { __typename: string; version: number }>>(
      role,
      `mutation ($input: DraftStepInput!) { ${name}(input: $input) { ${CHANGED} } }`,
      { input: { draft: draft.id, version: draft.version, note } },
      person,
    );
    return data[name];
  };

  const read = async <Data>(id: string, fields: string, role: Role = 'REPORTER'): Promise<Data> => {
    const query = `query ($id: ID!) { draft(id: $id) { ${fields} } }`;
    const { draft } = await gateway.askAs<{ draft: Data }>(role, query, { id });
    return draft;
  };
  return { begin, save, step, read };
};
