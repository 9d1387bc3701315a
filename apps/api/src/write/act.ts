import { recordedPermission } from './action-permission.ts';
import { type ActionRequest, planAction, type PlannedAction } from './plan-action.ts';
import type { AnyRecordKind, Decided, KindTypes, RecordKind } from './record-kind.ts';
import type { SignedInContext } from '../context/request-context.ts';
import type { Transaction } from '../database/tenant.ts';
import { BulkDone, notFound } from '../graphql/bulk-result.ts';
import type { WrittenRecord } from '../graphql/mutation-payload.ts';
import { joined } from '../graphql/localized-text.ts';
import { ActionRefused, type Outcome, refused } from '../graphql/results.ts';
import { type ChangeEntry, recordChange } from '../history/change.ts';
import { changeRows } from '../history/change-rows.ts';
import { type CommandResult, runBulkCommand, runCommand } from '../history/command.ts';

/**
 * Carries an action out on many records, in one transaction: each is done or refused by itself, and all that
 * are done are written together, with their history, as one change set.
 */
export function act<Types extends KindTypes>(
  ctx: SignedInContext,
  kind: RecordKind<Types>,
  request: ActionRequest<NoInfer<Types>>,
): Promise<CommandResult<BulkDone>> {
  return runBulkCommand(ctx, request.targets, async (tx) => {
    const { outcomes, changeSetId } = await actWithin(tx, ctx, kind, request);
    return BulkDone.of(outcomes, changeSetId);
  });
}

/** The same within the transaction of a command that does more than that. */
export async function actWithin<Types extends KindTypes>(
  tx: Transaction,
  ctx: SignedInContext,
  kind: RecordKind<Types>,
  request: ActionRequest<NoInfer<Types>>,
): Promise<PlannedAction<Types> & { changeSetId: string | null }> {
  const planned = await planAction(tx, ctx, kind, request, { hold: true });
  const { decided } = planned;
  const changeSetId =
    decided.length > 0 ? await writeAction(tx, ctx, kind, request, decided) : null;
  return { ...planned, changeSetId };
}

/** What `act` would do with the same request: the same plan, nothing written. */
export async function preview<Types extends KindTypes>(
  ctx: SignedInContext,
  kind: RecordKind<Types>,
  request: ActionRequest<NoInfer<Types>>,
): Promise<{ outcomes: Outcome[] }> {
  const { outcomes } = await ctx.database.read((db) =>
    planAction({ db, agencyId: ctx.agency.id }, ctx, kind, request, { hold: false }),
  );
  return { outcomes };
}

/**
 * The same for one record, for commands that answer with the record itself: it is written, or refused with
 * every reason.
 */
export async function actOnOne<Types extends KindTypes>(
  ctx: SignedInContext,
  kind: RecordKind<Types>,
  { id, version }: { id: string; version?: number },
  request: Omit<ActionRequest<NoInfer<Types>>, 'targets'>,
): Promise<CommandResult<WrittenRecord>> {
  const whole = { ...request, targets: [{ id, version }] };
  return runCommand(ctx, async (tx) => {
    const planned = await planAction(tx, ctx, kind, whole, { hold: true });
    const [outcome] = planned.outcomes;
    if (!outcome!.done) return refusedOne(kind, outcome!);
    return { id, changeSetId: await writeAction(tx, ctx, kind, whole, planned.decided) };
  });
}

function refusedOne({ type }: Pick<AnyRecordKind, 'type'>, outcome: Outcome): ActionRefused {
  const { refusals } = outcome;
  if (refusals[0]?.code === 'NOT_FOUND') return refused([notFound(type, 'id')]);
  return Object.assign(new ActionRefused(), {
    message: joined(refusals.map(({ message }) => message)),
    refusals,
  });
}

async function writeAction<Types extends KindTypes>(
  tx: Transaction,
  ctx: SignedInContext,
  kind: RecordKind<Types>,
  { action, reason = null }: Pick<ActionRequest<Types>, 'action' | 'reason'>,
  decided: readonly Decided<Types>[],
): Promise<string> {
  const entries = await actionEntries(tx, ctx, kind, action, decided);
  const command = recordedPermission(kind, action, ctx);
  return recordChange(tx, ctx, { command, reason, entries });
}

/** Writes what was decided, for a command that records it together with what else it does. */
export async function actionEntries<Types extends KindTypes>(
  tx: Transaction,
  ctx: SignedInContext,
  kind: RecordKind<Types>,
  action: Types['action'],
  decided: readonly Decided<Types>[],
): Promise<ChangeEntry[]> {
  const changes = decided.map((one) => ({
    id: one.row.id,
    version: one.row.version,
    set: { [kind.state]: one.decision.to, ...kind.set?.(one, ctx) } as Partial<Types['row']>,
    action,
  }));
  return [
    ...(await changeRows(tx, ctx, kind.entity, changes)),
    ...((await kind.applyEffects?.(tx, ctx, decided)) ?? []),
  ];
}
