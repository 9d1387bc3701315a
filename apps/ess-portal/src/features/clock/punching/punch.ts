import { instantOf } from '@stint/domain/kernel/instants.ts';
import type { Device } from '../device/device.ts';
import { LONGEST_SEARCH, type MadePunch, type WaitingPunch } from '../device/waiting-punch.ts';
import { addFresh } from '../sending/fresh-punches.ts';
import { locate } from './locate.ts';

/**
 * Keeps a punch with the time of the touch, then looks for its position. It can be sent once that is known, or after
 * ten seconds without it.
 *
 * @returns the punch, once it is kept. @throws where the device can't keep it
 */
export async function punch(
  device: Device,
  made: Omit<MadePunch, 'deviceAt'>,
): Promise<WaitingPunch> {
  const now = Date.now();
  const kept = await device.add(
    { ...made, deviceAt: instantOf(now) },
    instantOf(now + LONGEST_SEARCH),
  );
  if (navigator.onLine) addFresh(kept.idempotencyKey);
  void place(device, kept.idempotencyKey);
  return kept;
}

async function place(device: Device, key: string): Promise<void> {
  const position = await locate();
  // Where it can't be kept, the punch goes without it.
  await device.place(key, position, instantOf(Date.now())).catch(() => {});
}
