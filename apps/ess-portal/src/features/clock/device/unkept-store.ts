import type { DeviceStore } from './device-store.ts';
import { type KnownClock, withPunch } from './known-clock.ts';
import { type PunchRemark, withRemarks } from './punch-remark.ts';
import type { WaitingPunch } from './waiting-punch.ts';

/** For browsers that keep nothing: all of it is gone when the page is closed. */
export function unkeptStore(): DeviceStore {
  const punches = new Map<string, WaitingPunch>();
  const id = crypto.randomUUID();
  let clock: KnownClock | null = null;
  let sequence = 0;
  let remarks: PunchRemark[] = [];
  return {
    async add(punch) {
      sequence += 1;
      const added = { ...punch, sequence };
      punches.set(punch.idempotencyKey, added);
      return added;
    },
    async change(key, changed) {
      const punch = punches.get(key);
      if (punch) punches.set(key, changed(punch));
    },
    async remove(key) {
      punches.delete(key);
    },
    async recorded({ idempotencyKey, accountId }, recorded, added) {
      punches.delete(idempotencyKey);
      if (clock?.accountId === accountId) clock = withPunch(clock, recorded);
      remarks = withRemarks(remarks, added);
    },
    remarksOf: async (accountId) => remarks.filter((remark) => remark.accountId === accountId),
    async forgetRemarks(keys) {
      remarks = remarks.filter((remark) => !keys.includes(remark.idempotencyKey));
    },
    punchesOf: async (accountId) =>
      [...punches.values()].filter((punch) => punch.accountId === accountId),
    knownClock: async () => clock,
    async keepClock(kept) {
      clock = kept;
    },
    async forgetClock() {
      clock = null;
    },
    deviceId: async () => id,
  };
}
