import type { PermissionName } from '@stint/domain/access/permissions.ts';
import { v7 as uuid } from 'uuid';
import { type Reference, unknownReferences } from './references.facts.ts';
import { type Subject, unknownSubject } from './subject.ts';
import type { EntityClass } from '../database/table.ts';
import type { Transaction } from '../database/tenant.ts';
import { definedOnly } from '../graphql/parse-input.ts';
import { refused } from '../graphql/results.ts';
import type { WrittenRecord } from '../graphql/mutation-payload.ts';
import { recordChange } from '../history/change.ts';
import { createRows } from '../history/change-rows.ts';
import { type CommandResult, runCommand } from '../history/command.ts';
import type { SignedInContext } from '../context/request-context.ts';

/**
 * Makes one record of what was entered, with the first line of its timeline.
 *
 * @param creation.references what it refers to: all of it must be there
 * @param creation.row its columns; called once the references are known to be good
 */
export function createRecord<Row extends { id: string }>(
  ctx: SignedInContext,
  entity: EntityClass<Row>,
  creation: {
    command: PermissionName;
    references: readonly Reference[];
    /** The record that it is about, if any: it has to be there and in the viewer's scope. */
    subject?: Subject | null;
    row: (tx: Transaction) => Promise<Partial<Row>>;
    /** What happens besides, in the same transaction, once the record is there. */
    afterwards?: (tx: Transaction, row: Partial<Row> & { id: string }) => Promise<void>;
  },
): Promise<CommandResult<WrittenRecord>> {
  const { command, references, subject = null, row, afterwards } = creation;
  return runCommand(ctx, async (tx) => {
    const unknown = [
      ...(await unknownReferences(tx, ctx, references)),
      ...(await unknownSubject(tx, ctx.viewer, subject)),
    ];
    if (unknown.length > 0) return refused(unknown);
    const id = uuid();
    const whole = { ...definedOnly(await row(tx)), id };
    const entries = await createRows(tx, ctx, entity, [whole]);
    const changeSetId = await recordChange(tx, ctx, { command, entries });
    await afterwards?.(tx, whole as Partial<Row> & { id: string });
    return { id, changeSetId };
  });
}
