import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import type { Viewer } from '@stint/domain/access/viewer.ts';
import { idsForCommand } from './targets.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { parseGlobalId } from '../graphql/global-id.ts';
import type { Outcome } from '../graphql/results.ts';

/**
 * Outcomes as a viewer is told of them: without what happens to records out of their sight, and without such records
 * among those that stand in the way (S-14). A reason stays a reason. Nothing is looked up for who sees all records.
 */
export async function toldOutcomes(
  connection: AgencyConnection,
  ctx: { viewer: Viewer },
  outcomes: readonly Outcome[],
): Promise<Outcome[]> {
  const ids = outcomes.flatMap(({ effects, refusals }) => [
    ...effects.flatMap(({ recordId }) => recordId ?? []),
    ...refusals.flatMap(({ blocking }) => blocking.map(({ id }) => id)),
  ]);
  const unseen = await unseenOf(connection, ctx, ids);
  if (unseen.size === 0) return [...outcomes];
  return outcomes.map((outcome) => ({
    ...outcome,
    effects: outcome.effects.filter(({ recordId }) => !recordId || !unseen.has(recordId)),
    refusals: outcome.refusals.map((refusal) => ({
      ...refusal,
      blocking: refusal.blocking.filter(({ id }) => !unseen.has(id)),
    })),
  }));
}

/** The global ids among these that are out of sight; others than global ids name no record. */
async function unseenOf(
  connection: AgencyConnection,
  ctx: { viewer: Viewer },
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const named = [...new Set(ids)].flatMap((id) => {
    const parsed = parseGlobalId(id);
    return parsed ? [{ id, ...parsed }] : [];
  });
  const unseen = new Set<string>();
  const byType: ReadonlyMap<IdentifiedType, typeof named> = Map.groupBy(named, ({ type }) => type);
  for (const [type, ofType] of byType) {
    const uuids = ofType.map(({ uuid }) => uuid);
    const seen = await idsForCommand(connection, ctx, type, uuids);
    for (const { id, uuid } of ofType) if (!seen.has(uuid)) unseen.add(id);
  }
  return unseen;
}
