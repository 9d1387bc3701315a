import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import type { PermissionName } from '@stint/domain/access/permissions.ts';
import type { Refusal } from '@stint/domain/kernel/refusal.ts';
import { Decimal } from 'decimal.js';
import { type Reference, unknownReferences } from './references.facts.ts';
import { selectRows } from '../database/select-rows.ts';
import { type EntityClass, type Table, tableOf } from '../database/table.ts';
import type { Transaction } from '../database/tenant.ts';
import { StaleRows } from '../database/write-rows.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { definedOnly } from '../graphql/parse-input.ts';
import { refused } from '../graphql/results.ts';
import type { WrittenRecord } from '../graphql/mutation-payload.ts';
import { recordChange } from '../history/change.ts';
import { changeRows } from '../history/change-rows.ts';
import { type CommandResult, runCommand } from '../history/command.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { unseenTargets } from '../write/targets.ts';

interface Versioned {
  id: string;
  version: number;
}

/**
 * Changes one record that is still at the version that was seen; otherwise nothing is written and the
 * refusal says who changed it when. What is entered but is so already is no change.
 *
 * @param update.entered the input by columns, `id` and `version` among them; what is left out stays
 * @param update.references what the record would refer to
 * @param update.decide what follows besides, or why not; called with the row locked
 */
export function updateRecord<Row extends Versioned>(
  ctx: SignedInContext,
  [entity, type]: [EntityClass<Row>, IdentifiedType],
  update: {
    command: PermissionName;
    /** The machine's, where the change is one; otherwise the timeline says that it was changed. */
    action?: string;
    entered: Versioned & Partial<Row>;
    references: (after: Row) => readonly Reference[];
    decide?: (tx: Transaction, before: Row, after: Row) => Promise<Decided<Row>>;
    /** What happens besides, in the same transaction, once the record is changed. */
    afterwards?: (tx: Transaction, after: Row) => Promise<void>;
  },
): Promise<CommandResult<WrittenRecord>> {
  const { id, version, ...set } = definedOnly(update.entered);
  const { action = 'updated' } = update;
  return runCommand(ctx, async (tx) => {
    const unseen = await unseenTargets(tx, ctx, [{ type, id, field: 'id' }]);
    if (unseen.length > 0) return refused(unseen);
    const [before] = await selectRows(tx, entity, { id } as Partial<Row>, { lock: true });
    if (!before) return refused([notFound(type, 'id')]);
    const table = tableOf(entity);
    if (before.version !== version) throw new StaleRows(table.name, [id]);

    const after = { ...before, ...(set as object) };
    const unknown = await unknownReferences(tx, ctx, update.references(after));
    const decided = (await update.decide?.(tx, before, after)) ?? { refusals: [] };
    const refusals = [...unknown, ...decided.refusals];
    if (refusals.length > 0) return refused(refusals);

    const changed = differing(table, before, { ...(set as object), ...decided.set });
    if (Object.keys(changed).length === 0) return { id, changeSetId: null };
    const changes = [{ id, version, set: changed as Partial<Row>, action }];
    const entries = await changeRows(tx, ctx, entity, changes);
    const changeSetId = await recordChange(tx, ctx, { command: update.command, entries });
    await update.afterwards?.(tx, after);
    return { id, changeSetId };
  });
}

/** Why not, or what changes besides. */
export interface Decided<Row> {
  refusals: readonly Refusal[];
  set?: Partial<Row>;
}

/** Of these values those that are not so already, by property. */
export function differing(table: Table, before: object, set: object): object {
  return Object.fromEntries(
    Object.entries(set).filter(([property, value]) => {
      const stood: unknown = before[property as keyof typeof before];
      if (table.column(property).type === 'numeric' && stood !== null && value !== null) {
        return !new Decimal(stood as string).equals(value as string);
      }
      return JSON.stringify(stood) !== JSON.stringify(value);
    }),
  );
}
