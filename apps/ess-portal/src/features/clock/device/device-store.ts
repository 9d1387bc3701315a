import type { KnownClock, RecordedPunch } from './known-clock.ts';
import type { WaitingPunch } from './waiting-punch.ts';

/** Where a device keeps punches and the last known clock. */
export interface DeviceStore {
  /** Gives the punch the next number of this device, in the same step. */
  add(punch: Omit<WaitingPunch, 'sequence'>): Promise<WaitingPunch>;
  /** Nothing happens where the punch is gone. */
  change(key: string, changed: (punch: WaitingPunch) => WaitingPunch): Promise<void>;
  remove(key: string): Promise<void>;
  /** Removes the punch and adds it to its person's known clock, in the same step. */
  recorded(punch: WaitingPunch, recorded: RecordedPunch): Promise<void>;
  /** In the order in which they were made. */
  punchesOf(accountId: string): Promise<WaitingPunch[]>;
  knownClock(): Promise<KnownClock | null>;
  /** In place of any other. */
  keepClock(clock: KnownClock): Promise<void>;
  forgetClock(): Promise<void>;
  deviceId(): Promise<string>;
}
