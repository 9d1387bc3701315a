import { assignmentStatusLabels, type AssignmentStatus } from '../assignment/assignment.ts';
import { jobOrderStatusLabels, type JobOrderStatus } from '../job-order/job-order.ts';
import type { IsoDate } from '../kernel/dates.ts';
import { submissionStageLabels, type SubmissionStage } from '../submission/submission.ts';
import { stageBeforePlacing } from '../submission/submission.machine.ts';
import type { PlacementFacts } from './placement-facts.ts';
import { placementStatusLabels, type PlacementStatus } from './placement.ts';

/** One thing that changes with a placement. Ids are `null` where the row is only made by it. */
export type PlacementEffect =
  | {
      kind: 'PLACEMENT_STATUS';
      placementId: string | null;
      /** The job order's. */
      label: string;
      from: PlacementStatus | null;
      to: PlacementStatus;
      /** Of a cancellation, trimmed. */
      reason: string | null;
    }
  | {
      kind: 'ASSIGNMENT_STATUS';
      assignmentId: string | null;
      from: AssignmentStatus | null;
      to: AssignmentStatus;
    }
  | {
      kind: 'SUBMISSION_STAGE';
      submissionId: string;
      from: SubmissionStage;
      to: SubmissionStage;
    }
  | { kind: 'OPENING_TAKEN'; jobOrderId: string; label: string; left: number }
  | { kind: 'OPENING_GIVEN_BACK'; jobOrderId: string; label: string; left: number }
  | {
      kind: 'JOB_ORDER_STATUS';
      jobOrderId: string;
      label: string;
      from: JobOrderStatus;
      to: JobOrderStatus;
    }
  | { kind: 'EMPLOYEE_HIRED'; candidateId: string; label: string; hiredOn: IsoDate };

/** P-5, P-6: what placing does, the first time and again alike. */
export function placingEffects(facts: PlacementFacts): PlacementEffect[] {
  const { placement, assignment, submission, employee, order, placing } = facts;
  const left = order.openings - 1;
  const effects: PlacementEffect[] = [
    {
      kind: 'PLACEMENT_STATUS',
      placementId: placement?.id ?? null,
      label: order.label,
      from: placement?.status ?? null,
      to: placedStatus(facts),
      reason: null,
    },
    {
      kind: 'ASSIGNMENT_STATUS',
      assignmentId: assignment?.id ?? null,
      from: assignment?.status ?? null,
      to: employee ? 'NEEDS_APPROVAL' : 'PENDING',
    },
    {
      kind: 'SUBMISSION_STAGE',
      submissionId: submission.id,
      from: submission.stage,
      to: 'PLACED',
    },
    { kind: 'OPENING_TAKEN', jobOrderId: order.id, label: order.label, left },
  ];
  if (left > 0 || !placing?.policy.fillOrderAtZeroOpenings) return effects;
  return [...effects, orderStatus(facts, 'FILLED')];
}

/** P-5: who has never been hired goes through Hiring Management first. */
export function placedStatus({ employee }: PlacementFacts): 'PENDING' | 'COMPLETED' {
  return employee ? 'COMPLETED' : 'PENDING';
}

/** P-7: the opening is given back; the candidate's CRM status does not change. */
export function cancellingEffects(
  facts: PlacementFacts,
  { reason }: { reason?: string | null },
): PlacementEffect[] {
  const { placement, assignment, submission, order } = facts;
  const left = order.openings + 1;
  const effects: PlacementEffect[] = [
    {
      kind: 'PLACEMENT_STATUS',
      placementId: placement!.id,
      label: order.label,
      from: placement!.status,
      to: 'CANCELLED',
      reason: reason!.trim(),
    },
    {
      kind: 'ASSIGNMENT_STATUS',
      assignmentId: assignment!.id,
      from: assignment!.status,
      to: 'CANCELLED',
    },
    {
      kind: 'SUBMISSION_STAGE',
      submissionId: submission.id,
      from: submission.stage,
      to: stageBeforePlacing(submission),
    },
    { kind: 'OPENING_GIVEN_BACK', jobOrderId: order.id, label: order.label, left },
  ];
  return order.status === 'FILLED' && left > 0 ? [...effects, orderStatus(facts, 'OPEN')] : effects;
}

/** P-11: the hired candidate's pending placement is complete, its assignment waits for approval. */
export function completingEffects({
  placement,
  assignment,
  order,
}: PlacementFacts): PlacementEffect[] {
  return [
    {
      kind: 'PLACEMENT_STATUS',
      placementId: placement!.id,
      label: order.label,
      from: placement!.status,
      to: 'COMPLETED',
      reason: null,
    },
    {
      kind: 'ASSIGNMENT_STATUS',
      assignmentId: assignment!.id,
      from: assignment!.status,
      to: 'NEEDS_APPROVAL',
    },
  ];
}

/** The effect in a sentence for previews, outcomes and timelines. */
export function placementEffectSentence(effect: PlacementEffect): string {
  switch (effect.kind) {
    case 'PLACEMENT_STATUS':
      return `Placement for ${effect.label}: ${arrow(effect, placementStatusLabels)}`;
    case 'ASSIGNMENT_STATUS':
      return `Assignment: ${arrow(effect, assignmentStatusLabels)}`;
    case 'SUBMISSION_STAGE':
      return `Submission: ${arrow(effect, submissionStageLabels)}`;
    case 'OPENING_TAKEN':
      return `One opening of ${effect.label} taken, ${effect.left} left`;
    case 'OPENING_GIVEN_BACK':
      return `One opening of ${effect.label} given back, ${effect.left} left`;
    case 'JOB_ORDER_STATUS':
      return `Job order ${effect.label}: ${arrow(effect, jobOrderStatusLabels)}`;
    case 'EMPLOYEE_HIRED':
      return `${effect.label} hired on ${effect.hiredOn}`;
  }
}

function arrow<State extends string>(
  { from, to }: { from: State | null; to: State },
  labels: Readonly<Record<State, string>>,
): string {
  return from === null ? labels[to] : `${labels[from]} → ${labels[to]}`;
}

function orderStatus({ order }: PlacementFacts, to: JobOrderStatus): PlacementEffect {
  const { id: jobOrderId, label, status: from } = order;
  return { kind: 'JOB_ORDER_STATUS', jobOrderId, label, from, to };
}
