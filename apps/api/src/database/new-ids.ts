import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

const RANDOM_BYTES = 16;

/**
 * Ids of so many new rows, UUIDs of version 7 that rise in this order. Their randomness is asked of the system once,
 * which for some hundred takes longer than all the rest of making them.
 */
export function newIds(count: number): string[] {
  const random = randomFillSync(new Uint8Array(RANDOM_BYTES * (count + 1)));
  const msecs = Date.now();
  // Half of its range, so that counting up never begins again from 0.
  const first = new DataView(random.buffer).getUint32(RANDOM_BYTES * count) >>> 1;
  return Array.from({ length: count }, (_, index) =>
    v7({
      msecs,
      seq: first + index,
      random: random.subarray(index * RANDOM_BYTES, (index + 1) * RANDOM_BYTES),
    }),
  );
}
