import type { AssignmentStatus } from './assignment.ts';

/**
 * The assignments that a client may know of (S-9): active ones, and closed ones where the agency shows them.
 * What is pending or needs approval is the agency's business; what was canceled should not have taken place.
 */
export function statusesShownToClients({
  showEndedAssignments,
}: {
  showEndedAssignments: boolean;
}): readonly AssignmentStatus[] {
  return showEndedAssignments ? ['ACTIVE', 'CLOSED'] : ['ACTIVE'];
}
