import { millisecondsOf } from '../kernel/instants.ts';
import type { Punch, PunchCorrection } from './punch.ts';

/**
 * Seconds by which the clock of a device is ahead of the server's (behind when negative): the time at which the
 * punch was sent less that at which it arrived, so the way over the network is in it.
 */
export function skewSeconds({ sentAt, receivedAt }: Pick<Punch, 'sentAt' | 'receivedAt'>): number {
  return (millisecondsOf(sentAt) - millisecondsOf(receivedAt)) / 1000;
}

/** Whether the clock of a device was off by more than that when it sent a punch. */
export function isClockOff(
  punch: Pick<Punch, 'sentAt' | 'receivedAt'>,
  toleranceSeconds: number,
): boolean {
  return Math.abs(skewSeconds(punch)) > toleranceSeconds;
}

/** Seconds that a punch waited on its device before it was sent. */
export function secondsWaited({ deviceAt, sentAt }: Pick<Punch, 'deviceAt' | 'sentAt'>): number {
  return (millisecondsOf(sentAt) - millisecondsOf(deviceAt)) / 1000;
}

/**
 * The punches whose time is in doubt (T-2): the clock of the device was off when it sent them, they claim to have
 * happened after they were sent, or the device counted them in another order than its clock says, because it was set
 * back meanwhile. A punch that only waited for a network is not in doubt, and neither is one that somebody corrected.
 *
 * @param toleranceSeconds by which a clock may be off
 * @returns their ids, in order
 */
export function unexplainedSkew(
  punches: readonly Punch[],
  corrections: readonly PunchCorrection[],
  toleranceSeconds: number,
): string[] {
  const explained = new Set(
    corrections.map((each) => (each.change === 'ADD' ? each.id : each.punchId)),
  );
  const setBack = madeAfterSettingBack(punches);
  const doubtful = punches.filter(
    (punch) =>
      isClockOff(punch, toleranceSeconds) || secondsWaited(punch) < 0 || setBack.has(punch.id),
  );
  const ids = new Set(doubtful.map(({ id }) => id));
  return [...ids].filter((id) => !explained.has(id)).toSorted();
}

/** Ids of the punches that came after another one on the same device, and claim an earlier time. */
function madeAfterSettingBack(punches: readonly Punch[]): ReadonlySet<string> {
  const counted = punches.filter(
    ({ deviceId, sequence }) => deviceId !== null && sequence !== null,
  );
  const ids = new Set<string>();
  for (const ofDevice of Map.groupBy(counted, ({ deviceId }) => deviceId).values()) {
    let latest = -Infinity;
    const bySequence = Map.groupBy(ofDevice, ({ sequence }) => sequence!);
    for (const [, same] of [...bySequence].toSorted(([one], [other]) => one - other)) {
      const times = same.map(({ deviceAt }) => millisecondsOf(deviceAt));
      for (const [index, { id }] of same.entries()) if (times[index]! < latest) ids.add(id);
      latest = times.reduce((one, other) => Math.max(one, other), latest);
    }
  }
  return ids;
}
