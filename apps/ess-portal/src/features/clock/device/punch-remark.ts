import type { Instant } from '@stint/domain/kernel/instants.ts';
import type { PunchKind } from '@stint/domain/punch/punch.ts';

/**
 * What somebody has to know of a punch that was recorded: it was made away from the workplace or with a wrong clock, or
 * came when its timesheet had been submitted.
 */
export type RemarkKind = 'AWAY' | 'CLOCK_OFF' | 'AFTER_SUBMISSION';

/** A remark of the server, which stays on the device until its owner has seen it. */
export interface PunchRemark {
  /** Whose punch it is: nobody else sees it. */
  accountId: string;
  /** Of the punch. */
  idempotencyKey: string;
  about: RemarkKind;
  /** Of the punch. */
  kind: PunchKind;
  /** By the clock of the device. */
  deviceAt: Instant;
}

/** Remarks with those about a punch that has just been recorded; a punch may be answered twice. */
export function withRemarks(
  remarks: readonly PunchRemark[],
  added: readonly PunchRemark[],
): PunchRemark[] {
  const isNew = ({ idempotencyKey, about }: PunchRemark) =>
    !remarks.some((each) => each.idempotencyKey === idempotencyKey && each.about === about);
  return [...remarks, ...added.filter(isNew)];
}
