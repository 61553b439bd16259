import { randomUUID } from 'node:crypto';
import { listOverrides, lockDraft, recordAudit, recordOverride } from '@headcount/db/newsroom';
import type { FieldName } from '@headcount/ledger';
import type { ArticleField, OverrideDiagnosticInput } from '../../generated/staff-resolvers.ts';
import { ownNumbersIn } from '../../publishing/own-numbers.ts';
import { movedOn } from '../../publishing/publish-text.ts';
import { rehearseDraft } from '../../publishing/rehearse.ts';
import { correctedWords } from '../../publishing/told-of-article.ts';
import type { StaffContext } from '../../staff-context.ts';
import { ARTICLE_FIELDS } from '../article/article-fields.ts';
import { inTransaction } from '../record/in-transaction.ts';
import { fieldRefused } from './field-refused.ts';
import { reasonFault } from './reason-fault.ts';
import type { FieldRefusedParent, OverrideChangedParent } from './staff-parents.ts';

/** Lets an error that the check finds in a draft stand, with a reason for readers. */
export async function overrideDiagnostic(
  context: StaffContext,
  { draftId, code, field: named, words, reason }: OverrideDiagnosticInput,
): Promise<OverrideChangedParent | FieldRefusedParent> {
  const { database, signal, viewer } = context;
  const fault = reasonFault(reason, 1000);
  if (fault) return fault;
  const field = fieldNamed(named);
  const judged = await rehearseDraft(database, { id: draftId, signal });
  if (!judged) return fieldRefused('draftId', 'There is no such draft.');
  const found = judged.obstacles
    .flatMap(({ diagnostic }) => diagnostic ?? [])
    .find((one) => one.code === code && one.field === field && one.text === words);
  if (!found) {
    return fieldRefused('words', NONE_FOUND);
  }
  const { draft: text, numbers, corrections } = judged;
  const own = ownNumbersIn(reason, { ...text, numbers, printed: correctedWords(corrections) });
  if (own) return fieldRefused('reason', own);
  const { message } = found;
  return await inTransaction(context, async (sql) => {
    const { version } = judged.draft;
    const draft = await lockDraft(sql, draftId);
    if (draft?.version !== version) return fieldRefused('draftId', movedOn);
    const key = { code, field, words };
    const isMade = (await listOverrides(sql, draftId)).some(
      (one) =>
        one.version === version && one.code === code && one.field === field && one.words === words,
    );
    if (isMade) return fieldRefused('words', NONE_FOUND);
    const override = { id: randomUUID(), draftId, version, ...key, message, reason };
    await recordOverride(sql, { ...override, madeBy: viewer.id });
    await recordAudit(sql, {
      actorId: viewer.id,
      actorName: viewer.name,
      action: 'OVERRIDDEN',
      subjectKind: 'DRAFT',
      subjectId: draftId,
      details: { ...key, message, reason },
    });
    return { __typename: 'OverrideChanged', draftId };
  });
}

const NONE_FOUND = 'The check finds no such error that is not let stand already.';

function fieldNamed(field: ArticleField): FieldName {
  const names = Object.keys(ARTICLE_FIELDS) as FieldName[];
  const name = names.find((one) => ARTICLE_FIELDS[one] === field);
  if (name === undefined) throw new Error(`The field ${field} is none of the ledger's.`);
  return name;
}
