import {
  assignmentEffectMessage,
  type AssignmentEffect,
} from '@stint/domain/assignment/assignment-effect.ts';
import { globalId } from '../graphql/global-id.ts';
import { type Effect, effectOf } from '../graphql/results.ts';

/** An effect of an assignment's action in the graph's shape, with the record that it happens to. */
export function assignmentEffect(effect: AssignmentEffect): Effect {
  return effectOf(effect.kind, assignmentEffectMessage(effect), recordOf(effect));
}

function recordOf(effect: AssignmentEffect): string {
  if ('assignmentId' in effect) return globalId('Assignment', effect.assignmentId);
  if ('jobOrderId' in effect) return globalId('JobOrder', effect.jobOrderId);
  if ('candidateId' in effect) return globalId('Candidate', effect.candidateId);
  return globalId('Employee', effect.employeeId);
}
