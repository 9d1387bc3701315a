import type { EndReason } from '@stint/domain/assignment/end-reason.ts';
import type { Candidacy } from './candidacy.ts';
import { type DemoAgencyBuilder, done, idOf } from '../demo-agency-builder.ts';
import { AssignmentEntity } from '../../assignment/assignment.entity.ts';
import { updateAssignmentStatus } from '../../assignment/status-update/status-update.commands.ts';
import type { UpdateAssignmentStatusInput } from '../../assignment/status-update/status-update.input.ts';

export async function approve(office: DemoAgencyBuilder, candidacy: Candidacy, at: string) {
  await update(office, candidacy, at, { action: 'approve' });
}

export async function close(office: DemoAgencyBuilder, candidacy: Candidacy, at: string) {
  const { random, endedOn } = candidacy;
  const grade = random.int(2, 5) as 2 | 3 | 4 | 5;
  await update(office, candidacy, at, {
    action: 'close',
    endDate: endedOn,
    overrideEndDates: true,
    endReason: random.pick<EndReason>([
      'COMPLETED',
      'COMPLETED',
      'CLIENT_BUDGET',
      'WORKER_RESIGNED',
    ]),
    performanceGrade: grade,
    wouldRehire: grade > 2,
    endNote: grade === 5 ? 'Client asks for them by name.' : null,
  });
}

export async function cancel(office: DemoAgencyBuilder, candidacy: Candidacy, at: string) {
  const endReason = candidacy.random.pick<EndReason>([
    'NO_SHOW',
    'CLIENT_ENDED_EARLY',
    'WORKER_RESIGNED',
  ]);
  await update(office, candidacy, at, { action: 'cancel', endReason, wouldRehire: false });
}

/** The client wants them back. */
export async function reopen(office: DemoAgencyBuilder, candidacy: Candidacy, at: string) {
  const { extendedTo: endDate } = candidacy;
  await update(office, candidacy, at, { action: 'reactivate', reactivation: 'REOPEN', endDate });
}

async function update(
  office: DemoAgencyBuilder,
  { order, placement }: Candidacy,
  at: string,
  input: Omit<UpdateAssignmentStatusInput, 'assignmentIds'>,
): Promise<void> {
  const assignment = await office.row(AssignmentEntity, { placementId: placement.id! });
  const ctx = await office.as(order.clerk, at);
  const assignmentIds = [idOf('Assignment', assignment)];
  await done(updateAssignmentStatus(ctx, { assignmentIds, ...input }));
}
