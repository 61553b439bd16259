import type { BodyNode } from '../../../document/article-document.ts';
import { checkArticle } from '../check-article.ts';
import type { CheckContext } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { articleOf } from './article.ts';
import { ledger } from './ledger.ts';

/** What the check says of one block. */
export const diagnose = (
  node: BodyNode,
  changes: Partial<CheckContext> = {},
): readonly Diagnostic[] => checkArticle(articleOf(node), { ...ledger, ...changes }).diagnostics;

/** The same in short: "ERROR | UNBOUND_NUMBER | the words | the label of the fix". */
export const codes = (node: BodyNode, changes: Partial<CheckContext> = {}): string[] =>
  diagnose(node, changes).map(({ code, severity, text, fix }) =>
    [severity, code, text, fix?.label ?? '–'].join(' | '),
  );
