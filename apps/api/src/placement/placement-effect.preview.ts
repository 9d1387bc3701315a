import {
  placementEffectMessage,
  type PlacementEffect,
} from '@stint/domain/placement/placement-effect.ts';
import { globalId } from '../graphql/global-id.ts';
import { type Effect, effectOf } from '../graphql/results.ts';

/** An effect in the graph's shape, with the record that it happens to. */
export function placementEffect(effect: PlacementEffect): Effect {
  return effectOf(effect.kind, placementEffectMessage(effect), recordOf(effect));
}

function recordOf(effect: PlacementEffect): string | null {
  switch (effect.kind) {
    case 'PLACEMENT_STATUS':
      return effect.placementId && globalId('Placement', effect.placementId);
    case 'ASSIGNMENT_STATUS':
      return effect.assignmentId && globalId('Assignment', effect.assignmentId);
    case 'SUBMISSION_STAGE':
      return globalId('Submission', effect.submissionId);
    case 'OPENING_TAKEN':
    case 'OPENING_GIVEN_BACK':
    case 'JOB_ORDER_STATUS':
      return globalId('JobOrder', effect.jobOrderId);
    case 'EMPLOYEE_HIRED':
      return globalId('Candidate', effect.candidateId);
  }
}
