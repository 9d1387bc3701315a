import { thisDevice } from './this-device.ts';

/** Nobody is signed in here any longer: the last known clock goes from the device, what waits to be sent stays. */
export async function forgetClock(): Promise<void> {
  await (await thisDevice()).forgetClock();
}
