import type { CheckedRow } from '@stint/domain/import/checked-row.ts';
import type { ImportKind } from '@stint/domain/import/import-kind.ts';
import type { ImportPlan } from '@stint/domain/import/plan-import.ts';
import { openingsAfterUpdate } from '@stint/domain/import/order-standing.ts';
import { CandidateEntity } from '../candidate/candidate.entity.ts';
import { ClientEntity } from '../client/client.entity.ts';
import { ContactEntity } from '../contact/contact.entity.ts';
import { nextNumbers } from '../database/next-numbers.ts';
import { selectRows } from '../database/select-rows.ts';
import type { EntityClass } from '../database/table.ts';
import type { Transaction } from '../database/tenant.ts';
import { insertRows, patchRows, type RowPatch, type WrittenRow } from '../database/write-rows.ts';
import { JobOrderEntity } from '../job-order/job-order.entity.ts';
import { LocationEntity } from '../location/location.entity.ts';
import type { ImportContext } from './import-context.ts';
import { type IdOf, locationZone, type Values, valuesOf } from './record-values.ts';

/** One import being written. */
export interface ImportWriting {
  tx: Transaction;
  ctx: ImportContext;
  plan: ImportPlan;
  idOf: IdOf;
}

type RecordKind = Exclude<ImportKind, 'assignment'>;
type StoredRow = { id: string };

const entities: Readonly<Record<RecordKind, EntityClass<StoredRow>>> = {
  client: ClientEntity,
  location: LocationEntity,
  contact: ContactEntity,
  candidate: CandidateEntity,
  jobOrder: JobOrderEntity,
};

/** Creates and updates the records of one kind, as the plan says. */
export async function writeRecords(
  writing: ImportWriting,
  kind: RecordKind,
  rows: readonly CheckedRow[],
): Promise<WrittenRow[]> {
  const { tx, ctx, plan, idOf } = writing;
  const created = rows.filter((row) => plan.fates.get(row) === 'CREATED');
  const updated = rows.filter((row) => plan.fates.get(row) === 'UPDATED');
  const completed = await completeNew(writing, kind, created);
  const inserted = created.map((row, index) => ({
    ...valuesOf(row, idOf, 'all'),
    ...completed[index],
    id: idOf({ row }),
  }));
  const patches = updated.map((row) => ({
    id: idOf({ row }),
    set: valuesOf(row, idOf, 'mapped'),
  }));
  return [
    ...(await insertRows(tx, ctx, entities[kind], inserted)),
    ...(await patchRows(
      tx,
      ctx,
      entities[kind],
      await completeKnown(writing, kind, updated, patches),
    )),
  ];
}

/** What a new record has beside what its row says. */
async function completeNew(
  { tx, ctx, plan, idOf }: ImportWriting,
  kind: RecordKind,
  rows: readonly CheckedRow[],
): Promise<Values[]> {
  switch (kind) {
    case 'client':
    case 'contact':
      return [];
    case 'location':
      return rows.map((row) => ({ timeZone: locationZone(valuesOf(row, idOf, 'all'), ctx) }));
    case 'candidate': {
      const numbers = await nextNumbers(tx, 'candidate', rows.length);
      return rows.map((row, index) => ({
        number: numbers[index],
        status: plan.candidateStatus.get(`candidate ${row.key}`),
        addedOn: (row.record as { addedOn?: string | null }).addedOn ?? ctx.today,
      }));
    }
    case 'jobOrder': {
      const numbers = await nextNumbers(tx, 'job_order', rows.length);
      const submitted = Map.groupBy(plan.assignments, (each) => each.row.links.jobOrder?.row);
      return rows.map((row, index) => ({
        number: numbers[index],
        submissionCount: submitted.get(row)?.length ?? 0,
        ...plan.orders.get(row),
      }));
    }
  }
}

/** What an update sets beside, or instead of, what the row says. */
async function completeKnown(
  { tx, ctx }: ImportWriting,
  kind: RecordKind,
  rows: readonly CheckedRow[],
  patches: readonly { id: string; set: Values }[],
): Promise<RowPatch<StoredRow>[]> {
  const ids = patches.map(({ id }) => id);
  if (kind === 'location') {
    const before = await selectById(tx, LocationEntity, ids);
    return patches.map(({ id, set }) => ({
      id,
      set: {
        ...set,
        timeZone: locationZone({ ...before.get(id), timeZone: null, ...set }, ctx),
      } as Values,
    }));
  }
  if (kind === 'candidate') {
    // The day of entry stays where the file has none.
    return patches.map(({ id, set: { addedOn, ...set } }) => ({
      id,
      set: addedOn ? { ...set, addedOn } : set,
    }));
  }
  if (kind === 'jobOrder') {
    const before = await selectById(tx, JobOrderEntity, ids);
    return patches.map(({ id, set }, index) => {
      const { openings } = rows[index]!.record as { openings?: number | null };
      const numbers = openingsAfterUpdate(before.get(id)!, openings);
      return { id, set: { ...set, ...numbers } as Values };
    });
  }
  return [...patches];
}

async function selectById<Row extends StoredRow>(
  tx: Transaction,
  entity: EntityClass<Row>,
  ids: readonly string[],
): Promise<Map<string, Row>> {
  const rows = await selectRows(tx, entity, { id: ids } as never, { lock: true });
  return new Map(rows.map((row) => [row.id, row]));
}
