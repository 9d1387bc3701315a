import { decide, notPermitted } from '@stint/domain/kernel/decide.ts';
import type { Decision } from '@stint/domain/kernel/decide.ts';
import type { Refusal } from '@stint/domain/kernel/refusal.ts';
import { mayDo } from './action-permission.ts';
import { factRows } from './fact-rows.ts';
import type { Decided, KindTypes, RecordKind, VersionedRow } from './record-kind.ts';
import { holdRecords, idsForCommand } from './targets.ts';
import type { SignedInContext } from '../context/request-context.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { tableOf } from '../database/table.ts';
import { notFoundOutcome } from '../graphql/bulk-result.ts';
import { globalId } from '../graphql/global-id.ts';
import { type Outcome, refusalOf } from '../graphql/results.ts';
import { changedSinceEach } from '../history/changed-since.ts';

/** One action for many records; a single record is a bulk of one. */
export interface ActionRequest<Types extends Pick<KindTypes, 'action' | 'input'>> {
  action: Types['action'];
  /** Row ids, each with the version that was seen where the caller saw one. */
  targets: readonly { id: string; version?: number | null | undefined }[];
  input: Types['input'];
  /** Codes of the warnings that were read and accepted. */
  acknowledged?: readonly string[];
  /** What the history keeps as the reason. */
  reason?: string | null | undefined;
}

/** What an action comes to. */
export interface PlannedAction<Types extends KindTypes> {
  /** One for each target, in their order. */
  outcomes: Outcome[];
  /** Those that go through. */
  decided: Decided<Types>[];
}

/**
 * Loads and decides; the preview shows what comes of it, the command writes it. Records out of the viewer's
 * scope are answered like ids that were never given out, and are neither held nor read.
 *
 * @param options.hold the records, until the transaction ends
 */
export async function planAction<Types extends KindTypes>(
  connection: AgencyConnection,
  ctx: SignedInContext,
  kind: RecordKind<Types>,
  { action, targets, input, acknowledged = [] }: ActionRequest<NoInfer<Types>>,
  options: { hold: boolean },
): Promise<PlannedAction<Types>> {
  const { type, facts, machine } = kind;
  const asked = targets.map(({ id }) => id);
  const visible = await idsForCommand(connection, ctx, type, asked);
  const ids = asked.filter((id) => visible.has(id));
  if (options.hold) await holdRecords(connection, kind, ids);
  const rows = await factRows<Types['row']>(connection, type, facts.needs, ids);
  const load = facts.loadForDecision ?? facts.load;
  const loaded = await load?.(connection, ctx, [...rows.values()], action);
  const outdated = await outdatedRefusals(connection, kind, targets, rows);
  const permitted = mayDo(kind, action, ctx);
  const decided: Decided<Types>[] = [];
  const outcomes = asked.map((id): Outcome => {
    const row = rows.get(id);
    if (!row) return notFoundOutcome(type, id);
    const known = facts.of(row, ctx, loaded?.get(id));
    const refusal = permitted ? outdated.get(id) : notPermitted(machine, machine.actions[action]);
    const decision: Decision<string, Types['effect']> = refusal
      ? { allowed: false, refusals: [refusal] }
      : decide(machine, action, {
          facts: known,
          input,
          permissions: ctx.permissions,
          acknowledged,
        });
    const recordId = globalId(type, id);
    const outcome = { recordId, label: kind.label(known), done: decision.allowed };
    if (!decision.allowed) {
      return { ...outcome, refusals: decision.refusals.map(refusalOf), effects: [] };
    }
    const one = { action, row, facts: known, input, decision };
    decided.push(one);
    return { ...outcome, refusals: [], effects: kind.effects?.(one) ?? [] };
  });
  return { outcomes, decided };
}

/** For records that are no longer at the version that was seen: who changed them when. */
function outdatedRefusals(
  connection: AgencyConnection,
  { entity }: { entity: Parameters<typeof tableOf>[0] },
  targets: ActionRequest<KindTypes>['targets'],
  rows: ReadonlyMap<string, VersionedRow>,
): Promise<ReadonlyMap<string, Refusal>> {
  const outdated = targets.filter(({ id, version }) => {
    const row = rows.get(id);
    return row !== undefined && version != null && version !== row.version;
  });
  return changedSinceEach(connection, {
    recordType: tableOf(entity).name,
    recordIds: outdated.map(({ id }) => id),
  });
}
