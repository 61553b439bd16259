import { type AuditAction, listNoted, recordAudit } from '@headcount/db/newsroom';
import DataLoader from 'dataloader';
import type { StaffContext } from '../../staff-context.ts';
import { inTransaction } from '../record/in-transaction.ts';

/** A reading is noted once in so many minutes for each reader. */
const WITHIN_MINUTES = 60;

/** What was read. */
type Reading = readonly [action: 'DRAFT_READ' | 'AUDIT_READ', subjectKind: string, subject: string];

// A request reads through its own `read`: with it, what was noted in it is forgotten.
const loaders = new WeakMap<StaffContext['read'], DataLoader<Reading, null, string>>();

/** Notes in the audit that the viewer read something; what one request reads is noted together. */
export async function noteReading(context: StaffContext, ...reading: Reading): Promise<void> {
  await loaderOf(context).load(reading);
}

/** What the viewer wrote themselves in this request is not noted as read by it. */
export function noteNoReading(context: StaffContext, ...reading: Reading): void {
  loaderOf(context).prime(reading, null);
}

function loaderOf(context: StaffContext) {
  const loader =
    loaders.get(context.read) ??
    new DataLoader<Reading, null, string>((readings) => noteAll(context, readings), {
      cacheKeyFn: (one) => one.join(' '),
    });
  loaders.set(context.read, loader);
  return loader;
}

async function noteAll(context: StaffContext, readings: readonly Reading[]): Promise<null[]> {
  for (const own of Map.groupBy(readings, ([action, sort]) => `${action} ${sort}`).values()) {
    const [first] = own;
    if (!first) continue;
    const [action, subjectKind] = first;
    await noteNew(context, { action, subjectKind, subjectIds: own.map(([, , id]) => id) });
  }
  return readings.map(() => null);
}

async function noteNew(
  context: StaffContext,
  read: { action: AuditAction; subjectKind: string; subjectIds: readonly string[] },
): Promise<void> {
  const { viewer } = context;
  const noted = await context.read((sql) =>
    listNoted(sql, { ...read, actorId: viewer.id, withinMinutes: WITHIN_MINUTES }),
  );
  const fresh = read.subjectIds.filter((id) => !noted.includes(id));
  if (fresh.length === 0) return;
  await inTransaction(context, async (sql) => {
    for (const subjectId of fresh) {
      await recordAudit(sql, {
        actorId: viewer.id,
        actorName: viewer.name,
        action: read.action,
        subjectKind: read.subjectKind,
        subjectId,
      });
    }
  });
}
