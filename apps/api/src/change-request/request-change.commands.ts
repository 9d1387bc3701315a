import { changeRequestMachine } from '@stint/domain/change-request/change-request.machine.ts';
import {
  type ChangeRequestStatus,
  waitingStatuses,
} from '@stint/domain/change-request/change-request.ts';
import { changedFields } from '@stint/domain/employee-data/compare.ts';
import {
  type EmployeeDataOf,
  type EmployeeDataSection,
  sectionRules,
} from '@stint/domain/employee-data/employee-data.ts';
import { refuse } from '@stint/domain/kernel/refusal.ts';
import { v7 as uuid } from 'uuid';
import { ChangeRequestEntity } from './change-request.entity.ts';
import { storedWith } from './requested-change.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { selectRows } from '../database/select-rows.ts';
import type { Transaction } from '../database/tenant.ts';
import { ownEmployee } from '../employee-data/employee-data.queries.ts';
import { storedSection } from '../employee-data/stored-sections.queries.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { InvalidInput, refused } from '../graphql/results.ts';
import type { WrittenRecord } from '../graphql/mutation-payload.ts';
import { type ChangeEntry, recordChange } from '../history/change.ts';
import { changeRows, createRows } from '../history/change-rows.ts';
import { type CommandResult, runCommand } from '../history/command.ts';

/**
 * Asks for a change of the viewer's own data. The record stays as it is until the request is approved. An older
 * request for the same section is withdrawn: at most one waits.
 *
 * @param asked the section as it is to be, from how it is now
 */
export function requestChange<Section extends EmployeeDataSection>(
  ctx: SignedInContext,
  section: Section,
  asked: (current: EmployeeDataOf[Section]) => EmployeeDataOf[Section] | InvalidInput,
): Promise<CommandResult<WrittenRecord>> {
  const employeeId = ownEmployee(ctx);
  return runCommand(ctx, async (tx) => {
    const noEmployee = refused([notFound('Employee', 'employeeId')]);
    if (employeeId === null) return noEmployee;
    await oneAtATime(tx, ctx);
    const stored = await storedSection(tx, ctx.encryption, { employeeId, section });
    if (!stored) return noEmployee;
    const before = stored.data as EmployeeDataOf[Section];
    const after = asked(before);
    if (after instanceof InvalidInput) return after;
    if (changedFields(before, after).length === 0) return refused([refuse('NOTHING_CHANGED', {})]);

    const withdrawn = await withdrawOlder(tx, ctx, { employeeId, section });
    const id = uuid();
    const request = { id, employeeId, section };
    const created = await createRows(tx, ctx, ChangeRequestEntity, [
      {
        ...request,
        status: 'REQUESTED',
        before: storedWith(ctx, request, ['before', before]),
        after: storedWith(ctx, request, ['after', after]),
      },
    ]);
    const command = sectionRules[section].requestChange;
    const entries = [...withdrawn, ...created];
    return { id, changeSetId: await recordChange(tx, ctx, { command, entries }) };
  });
}

/** One request of an employee after the other. Decisions do not wait: they hold the request, and then the employee. */
async function oneAtATime({ db, agencyId }: Transaction, { account }: SignedInContext) {
  await db.query('SELECT FROM account WHERE agency_id = $1 AND id = $2 FOR NO KEY UPDATE', [
    agencyId,
    account!.id,
  ]);
}

async function withdrawOlder(
  tx: Transaction,
  ctx: SignedInContext,
  { employeeId, section }: { employeeId: string; section: EmployeeDataSection },
): Promise<ChangeEntry[]> {
  const open = await selectRows(
    tx,
    ChangeRequestEntity,
    { employeeId, section, status: [...waitingStatuses] },
    { lock: true },
  );
  const { to } = changeRequestMachine.actions.withdraw;
  const changes = open.map(({ id }) => ({
    id,
    set: { status: to as ChangeRequestStatus, decidedAt: ctx.now },
    action: 'withdraw',
  }));
  return changeRows(tx, ctx, ChangeRequestEntity, changes);
}
