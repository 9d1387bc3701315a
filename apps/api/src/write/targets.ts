import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import type { Refusal } from '@stint/domain/kernel/refusal.ts';
import type { Viewer } from '@stint/domain/access/viewer.ts';
import type { AnyRecordKind } from './record-kind.ts';
import { byLockOrder } from '../database/lock-order.ts';
import { quoted } from '../database/table.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { boundType } from '../graphql/read/model.ts';
import { idsInScope } from '../graphql/read/rows-in-scope.ts';

/**
 * Those of these rows that the viewer's commands may name, as target or as reference: the ones that they may
 * see (S-14). An id out of scope is answered like one that was never given out.
 *
 * @param type the graph's type, whose `@Reads` declares the row scope
 */
export function idsForCommand(
  connection: AgencyConnection,
  { viewer }: { viewer: Viewer },
  type: IdentifiedType,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  return idsInScope(connection, boundType(type), viewer, ids);
}

/** A record that a command is given by its id, and by which of its fields. */
export interface NamedTarget {
  type: IdentifiedType;
  id: string;
  field: string;
}

/** Refuses what is out of the viewer's scope, as if it were not there: before anything is held or read. */
export async function unseenTargets(
  connection: AgencyConnection,
  ctx: { viewer: Viewer },
  targets: readonly NamedTarget[],
): Promise<Refusal[]> {
  const unseen: Refusal[] = [];
  for (const { type, id, field } of targets) {
    const visible = await idsForCommand(connection, ctx, type, [id]);
    if (!visible.has(id)) unseen.push(notFound(type, field));
  }
  return unseen;
}

/**
 * Holds these records until the transaction ends, after the relatives that the kind names: table by table in
 * the order in which all commands do, and in each by id, so that no two commands wait for each other.
 */
export async function holdRecords(
  { db, agencyId }: AgencyConnection,
  { type, holds = [] }: Pick<AnyRecordKind, 'type' | 'holds'>,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const [model, { table }] = boundType(type);
  const values = [agencyId, ids];
  const relatives = holds.map((name) => {
    const relation = model.relation(table, name);
    if (!relation)
      throw new Error(`${table.entity.name} has no to-one relation “${name}” to hold.`);
    return relation;
  });
  for (const { target, from, to } of relatives.toSorted((one, other) =>
    byLockOrder(one.target.name, other.target.name),
  )) {
    await db.query(
      `SELECT FROM ${quoted(target.name)} WHERE agency_id = $1 AND ${quoted(to)} IN (
         SELECT ${quoted(from)} FROM ${quoted(table.name)} WHERE agency_id = $1 AND id = ANY($2::uuid[])
       ) ORDER BY ${quoted(to)} FOR UPDATE`,
      values,
    );
  }
  await db.query(
    `SELECT FROM ${quoted(table.name)} WHERE agency_id = $1 AND id = ANY($2::uuid[]) ORDER BY id FOR UPDATE`,
    values,
  );
}
