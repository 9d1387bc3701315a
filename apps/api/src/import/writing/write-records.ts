import type { CheckedRow } from '@stint/domain/import/checked-row.ts';
import type { ImportKind } from '@stint/domain/import/import-kind.ts';
import type { ImportPlan } from '@stint/domain/import/plan-import.ts';
import { upsertImportedCandidates } from '../../candidate/imported-candidates.commands.ts';
import { upsertImportedClients } from '../../client/imported-clients.commands.ts';
import { upsertImportedContacts } from '../../contact/imported-contacts.commands.ts';
import type { Transaction } from '../../database/tenant.ts';
import type { ChangeEntry } from '../../history/change.ts';
import { upsertImportedJobOrders } from '../../job-order/imported-job-orders.commands.ts';
import { upsertImportedLocations } from '../../location/imported-locations.commands.ts';
import type { ImportContext } from '../import-context.ts';
import { changedValues } from './changed-values.ts';
import { type IdOf, type Values, columnValuesOf } from './record-values.ts';

/** One import being written. */
export interface ImportWriting {
  tx: Transaction;
  ctx: ImportContext;
  plan: ImportPlan;
  idOf: IdOf;
}

type RecordKind = Exclude<ImportKind, 'assignment'>;

interface ValueRows {
  created: (Values & { id: string })[];
  changed: { id: string; set: Values }[];
}

/** Each noun writes its own. What a file says comes as values, checked against the field declarations. */
const upsertImported = {
  client: upsertImportedClients,
  location: upsertImportedLocations,
  contact: upsertImportedContacts,
  candidate: upsertImportedCandidates,
  jobOrder: upsertImportedJobOrders,
} as Readonly<
  Record<
    RecordKind,
    (tx: Transaction, ctx: ImportContext, rows: ValueRows) => Promise<ChangeEntry[]>
  >
>;

/** Creates and updates the records of one kind, as the plan says. */
export function writeRecords(
  writing: ImportWriting,
  kind: RecordKind,
  rows: readonly CheckedRow[],
): Promise<ChangeEntry[]> {
  const { tx, ctx, plan, idOf } = writing;
  const decided = decidedValues(plan, kind);
  const isNew = (row: CheckedRow) => plan.dispositions.get(row) === 'CREATED';
  return upsertImported[kind](tx, ctx, {
    created: rows.filter(isNew).map((row) => ({
      ...columnValuesOf(row, idOf, 'all'),
      ...decided(row),
      id: idOf({ row }),
    })),
    changed: changedRows(writing, rows),
  });
}

/** What the rows set that update a record. */
export function changedRows(
  { plan, idOf }: ImportWriting,
  rows: readonly CheckedRow[],
): { id: string; set: Values }[] {
  return rows
    .filter((row) => plan.dispositions.get(row) === 'UPDATED')
    .map((row) => ({ id: idOf({ row }), set: changedValues(row, idOf) }));
}

/** What the plan has decided for new records, beside what their rows say. */
function decidedValues(plan: ImportPlan, kind: RecordKind): (row: CheckedRow) => Values {
  if (kind === 'candidate') {
    return ({ key }) => ({ status: plan.candidateStatus.get(`candidate ${key}`) });
  }
  return (row) => ({ ...plan.orders.get(row) });
}
