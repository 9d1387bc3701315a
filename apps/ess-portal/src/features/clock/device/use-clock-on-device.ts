import { useEffect, useState } from 'react';
import type { Device } from './device.ts';
import type { KnownClock } from './known-clock.ts';
import type { PunchRemark } from './punch-remark.ts';
import { thisDevice } from './this-device.ts';
import type { WaitingPunch } from './waiting-punch.ts';

/** What this device keeps of somebody's clock. */
export interface ClockOnDevice {
  device: Device;
  known: KnownClock | null;
  /** What the server has not recorded, with what it refused. */
  waiting: readonly WaitingPunch[];
  /** What was remarked about recorded punches, until it was seen. */
  remarks: readonly PunchRemark[];
}

/**
 * What this device keeps of the clock, up to date with every tab.
 *
 * @param accountId of whom; `null` for whoever used the portal here last
 * @returns `null` until it is read
 */
export function useClockOnDevice(accountId: string | null): ClockOnDevice | null {
  const [shown, setShown] = useState<ClockOnDevice | null>(null);
  useEffect(() => {
    let stop = () => {};
    let isGone = false;
    let asked = 0;
    const follow = async () => {
      const device = await thisDevice();
      const read = async () => {
        const turn = (asked += 1);
        const clock = await clockOn(device, accountId);
        if (!isGone && turn === asked) setShown(clock);
      };
      if (isGone) return;
      stop = device.subscribe(() => void read());
      await read();
    };
    void follow();
    return () => {
      isGone = true;
      stop();
    };
  }, [accountId]);
  return shown;
}

async function clockOn(device: Device, accountId: string | null): Promise<ClockOnDevice> {
  const kept = await device.knownClock();
  const known = accountId === null || kept?.accountId === accountId ? kept : null;
  const owner = accountId ?? known?.accountId;
  if (owner === undefined) return { device, known, waiting: [], remarks: [] };
  const waiting = await device.punchesOf(owner);
  return { device, known, waiting, remarks: await device.remarksOf(owner) };
}
