import * as fc from 'fast-check';
import { v7 as uuid } from 'uuid';

/** Random choices for the rows of an agency: the same seed makes the same ones, apart from ids. */
export interface Draw {
  seed: number;
  pick: <T>(from: readonly T[]) => T;
  /** What every row begins with. */
  row: () => { agency_id: string; id: string };
  /** What every record with a version begins with. */
  record: () => { agency_id: string; id: string; version: number };
}

export function drawFor(agencyId: string, seed: number): Draw {
  const choices = fc.sample(fc.nat(1_000_000), { seed, numRuns: 4000 });
  const row = () => ({ agency_id: agencyId, id: uuid() });
  let at = 0;
  return {
    seed,
    pick: (from) => from[choices[(at += 1) % choices.length]! % from.length]!,
    row,
    record: () => ({ ...row(), version: 1 }),
  };
}
