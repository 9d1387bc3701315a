import { assignmentStates, type AssignmentStatus } from '../assignment/assignment.ts';
import type { Tone } from '../kernel/machine.ts';
import type { Labels } from '../kernel/labels.ts';
import { placementStates, type PlacementStatus } from './placement.ts';

export const backOfficeLocationLabels = {
  HIRING_MANAGEMENT: 'Hiring Management',
  ACCOUNTING_ASSIGNMENTS: 'Accounting › Assignments',
  CLOSED: 'Closed',
  CANCELLED: 'Canceled',
} as const satisfies Labels<string>;

/** Where in the back office a placement now sits. */
export type BackOfficeLocation = keyof typeof backOfficeLocationLabels;

export interface PlacementPosition {
  /** The Placement/Assignment status column. */
  statusLabel: string;
  tone: Tone;
  location: BackOfficeLocation;
  locationLabel: string;
}

/**
 * P-2: status and place of a placement, from placement, assignment and employee. A placement
 * that was canceled says so; else the assignment speaks.
 *
 * @param employed whether the candidate has been hired
 */
export function backOfficeLocation(
  placementStatus: PlacementStatus,
  assignmentStatus: AssignmentStatus,
  employed: boolean,
): PlacementPosition {
  const { label, tone } =
    placementStatus === 'CANCELLED'
      ? placementStates.CANCELLED
      : assignmentStates[assignmentStatus];
  const location = locationOf(placementStatus, assignmentStatus, employed);
  return {
    statusLabel: label,
    tone,
    location,
    locationLabel: backOfficeLocationLabels[location],
  };
}

function locationOf(
  placementStatus: PlacementStatus,
  assignmentStatus: AssignmentStatus,
  employed: boolean,
): BackOfficeLocation {
  if (placementStatus === 'CANCELLED' || assignmentStatus === 'CANCELLED') return 'CANCELLED';
  if (assignmentStatus === 'CLOSED') return 'CLOSED';
  return assignmentStatus === 'PENDING' && !employed
    ? 'HIRING_MANAGEMENT'
    : 'ACCOUNTING_ASSIGNMENTS';
}
