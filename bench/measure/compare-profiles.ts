import { functionOf, partOf, type Profile, profile } from './profile.ts';
import type { Sent } from './round.ts';
import type { Server } from './server.ts';

/* oxlint-disable no-console -- the process prints to the terminal */

/** How long each is measured, in milliseconds. */
const ms = 5_000;

/** Functions beyond this many are left out. */
const shown = 40;

/** Prints where the time of one request goes: by part in Stint and in the floor, then by function in Stint. */
export async function compareProfiles(
  { stint, floor }: Record<'stint' | 'floor', Server>,
  sent: Record<'stint' | 'floor', Sent>,
): Promise<void> {
  const byPart = { ms, name: partOf };
  const ofStint = await profile(stint, sent.stint, byPart);
  const ofFloor = await profile(floor, sent.floor, byPart);
  console.log('\nmicroseconds of a request, Stint : floor');
  for (const part of sorted({ ...ofFloor, ...ofStint })) {
    console.log(`${cell(ofStint[part])} :${cell(ofFloor[part])}  ${part}`);
  }
  const functions = await profile(stint, sent.stint, { ms, name: functionOf });
  console.log('\nby function');
  for (const each of sorted(functions).slice(0, shown)) {
    console.log(`${cell(functions[each])}  ${each}`);
  }
}

const sorted = (total: Profile) => Object.keys(total).toSorted((a, b) => total[b]! - total[a]!);

const cell = (microseconds = 0) => microseconds.toFixed(1).padStart(7);
