import {
  waitingStatuses,
  type ChangeRequestStatus,
} from '@stint/domain/change-request/change-request.ts';

/** Whether nobody has decided yet. */
export function isWaiting({ status }: { status: ChangeRequestStatus }): boolean {
  return waitingStatuses.includes(status);
}
