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
  const fate = (wanted: string) => rows.filter((row) => plan.dispositions.get(row) === wanted);
  return upsertImported[kind](tx, ctx, {
    created: fate('CREATED').map((row) => ({
      ...columnValuesOf(row, idOf, 'all'),
      ...decided(row),
      id: idOf({ row }),
    })),
    changed: fate('UPDATED').map((row) => ({
      id: idOf({ row }),
      set: { ...columnValuesOf(row, idOf, 'mapped'), ...listedOpenings(row) },
    })),
  });
}

/** What the plan has decided for new records, beside what their rows say. */
function decidedValues(plan: ImportPlan, kind: RecordKind): (row: CheckedRow) => Values {
  if (kind === 'candidate') {
    return ({ key }) => ({ status: plan.candidateStatus.get(`candidate ${key}`) });
  }
  return (row) => ({ ...plan.orders.get(row) });
}

function listedOpenings({ record }: CheckedRow): Values {
  const { openings } = record as { openings?: number | null };
  return openings == null ? {} : { openings };
}
