import type { EndReason } from '@stint/domain/assignment/end-reason.ts';
import type { Candidacy } from './candidacy.ts';
import { type DemoOffice, done, idOf } from '../demo-office.ts';
import { AssignmentEntity } from '../../assignment/assignment.entity.ts';
import { updateAssignmentStatus } from '../../assignment/status-update.commands.ts';
import type { UpdateAssignmentStatusInput } from '../../assignment/status-update.input.ts';

export async function approve(office: DemoOffice, candidacy: Candidacy, at: string) {
  await update(office, candidacy, at, { action: 'approve' });
}

export async function close(office: DemoOffice, candidacy: Candidacy, at: string) {
  const { dice, endedOn } = candidacy;
  const grade = dice.int(2, 5) as 2 | 3 | 4 | 5;
  await update(office, candidacy, at, {
    action: 'close',
    endDate: endedOn,
    overrideEndDates: true,
    endReason: dice.pick<EndReason>(['COMPLETED', 'COMPLETED', 'CLIENT_BUDGET', 'WORKER_RESIGNED']),
    performanceGrade: grade,
    wouldRehire: grade > 2,
    endNote: grade === 5 ? 'Client asks for them by name.' : null,
  });
}

export async function cancel(office: DemoOffice, candidacy: Candidacy, at: string) {
  const endReason = candidacy.dice.pick<EndReason>(['NO_SHOW', 'CLIENT_ENDED_EARLY', 'ATTENDANCE']);
  await update(office, candidacy, at, { action: 'cancel', endReason, wouldRehire: false });
}

/** The client wants them back. */
export async function reopen(office: DemoOffice, candidacy: Candidacy, at: string) {
  const { extendedTo: endDate } = candidacy;
  await update(office, candidacy, at, { action: 'reactivate', reactivation: 'REOPEN', endDate });
}

async function update(
  office: DemoOffice,
  { order, placement }: Candidacy,
  at: string,
  input: Omit<UpdateAssignmentStatusInput, 'assignmentIds'>,
): Promise<void> {
  const assignment = await office.row(AssignmentEntity, { placementId: placement.id! });
  const ctx = await office.as(order.clerk, at);
  const assignmentIds = [idOf('Assignment', assignment)];
  await done(updateAssignmentStatus(ctx, { assignmentIds, ...input }));
}
