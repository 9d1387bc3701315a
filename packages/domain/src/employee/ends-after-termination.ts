import type { IsoDate } from '../kernel/dates.ts';
import { message, type Message } from '../messages/message.ts';

/** An assignment as far as the end of its employment is concerned. */
export interface AssignmentPeriod {
  id: string;
  label: string;
  /** `null`: it goes on until somebody ends it. */
  endDate: IsoDate | null;
}

/** Said in the preview of a termination: an assignment lasts longer than the employment. It changes nothing. */
export interface EndsAfterTermination {
  kind: 'ENDS_AFTER_TERMINATION';
  assignmentId: string;
  label: string;
  endDate: IsoDate | null;
}

/** Those of the assignments that last longer than an employment that ends on this day. */
export function endingAfterTermination(
  assignments: readonly AssignmentPeriod[],
  terminationDate: IsoDate,
): EndsAfterTermination[] {
  return assignments
    .filter(({ endDate }) => endDate === null || endDate > terminationDate)
    .map(({ id: assignmentId, label, endDate }) => ({
      kind: 'ENDS_AFTER_TERMINATION',
      assignmentId,
      label,
      endDate,
    }));
}

/** What that says in previews and outcomes. */
export function endsAfterTerminationMessage({
  label: assignment,
  endDate,
}: EndsAfterTermination): Message {
  return endDate === null
    ? message('ENDS_AFTER_TERMINATION.undated', { assignment })
    : message('ENDS_AFTER_TERMINATION', { assignment, endDate });
}
