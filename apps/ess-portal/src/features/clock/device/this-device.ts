import { Device } from './device.ts';
import { keptStore } from './kept-store.ts';
import { unkeptStore } from './unkept-store.ts';

/** Milliseconds after which a browser that does not open its database counts as one that has none. */
const LONGEST_WAIT = 5_000;

const opened = new WeakMap<object, Promise<Device>>();

/** What this device keeps of the clock; where it can't keep anything, only while the page is open. */
export function thisDevice(): Promise<Device> {
  const storage: object = globalThis.indexedDB ?? globalThis;
  const known = opened.get(storage) ?? openDevice();
  opened.set(storage, known);
  return known;
}

async function openDevice(): Promise<Device> {
  try {
    return new Device(await inTime(keptStore()), true);
  } catch {
    return new Device(unkeptStore(), false);
  }
}

function inTime<Result>(work: Promise<Result>): Promise<Result> {
  return Promise.race([
    work,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('Not opened in time')), LONGEST_WAIT);
    }),
  ]);
}
