import type { KnownClock, RecordedPunch } from './known-clock.ts';
import type { PunchRemark } from './punch-remark.ts';
import type { WaitingPunch } from './waiting-punch.ts';

/** Where a device keeps punches, what the server remarked about them, and the last known clock. */
export interface DeviceStore {
  /** Gives the punch the next number of this device, in the same step. */
  add(punch: Omit<WaitingPunch, 'sequence'>): Promise<WaitingPunch>;
  /** Nothing happens where the punch is gone. */
  change(key: string, changed: (punch: WaitingPunch) => WaitingPunch): Promise<void>;
  remove(key: string): Promise<void>;
  /** Removes the punch, adds it to its person's known clock and keeps what was remarked, in the same step. */
  recorded(
    punch: WaitingPunch,
    recorded: RecordedPunch,
    remarks: readonly PunchRemark[],
  ): Promise<void>;
  /** In the order in which they came. */
  remarksOf(accountId: string): Promise<PunchRemark[]>;
  /** @param keys of the punches */
  forgetRemarks(keys: readonly string[]): Promise<void>;
  /** In the order in which they were made. */
  punchesOf(accountId: string): Promise<WaitingPunch[]>;
  knownClock(): Promise<KnownClock | null>;
  /** In place of any other. */
  keepClock(clock: KnownClock): Promise<void>;
  forgetClock(): Promise<void>;
  deviceId(): Promise<string>;
}
