import type { JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type ArticleDocument, parseArticleDocument } from '@headcount/ledger';

/** The article that the editor holds. Its schema lets it hold nothing else; should it, that is a fault of ours. */
export function documentOf(content: Node | JSONContent): ArticleDocument {
  const json: unknown = 'toJSON' in content ? content.toJSON() : content;
  const parsed = parseArticleDocument(json);
  if (parsed.isArticle) return parsed.document;
  const [fault] = parsed.faults;
  throw new Error(`The editor holds no article: ${fault?.path} is ${fault?.given}.`);
}

/** An article as the editor takes it. */
export const contentOf = (document: ArticleDocument): JSONContent =>
  structuredClone(document) as JSONContent;
