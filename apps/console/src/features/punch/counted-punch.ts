import type { PunchKind } from '@stint/domain/punch/punch.ts';
import type {
  AddedPunchFragment,
  PunchCorrectionPartsFragment,
  PunchRowFragment,
} from '../../gql/graphql.ts';
import { readFragment } from '../../gql/fragment-masking.ts';
import { PunchCorrectionParts } from './punch-fragments.ts';

/** A punch as it counts now: raw at the bottom, with everything that was said on top of it. */
export type CountedPunch = {
  id: string;
  /** What a correction is for. */
  target: { punchId: string } | { punchCorrectionId: string };
  /** None where the agency added it. */
  raw: PunchRowFragment | null;
  /** The latest, which counts, first. */
  corrections: readonly PunchCorrectionPartsFragment[];
  /** As it was before it was removed, where it was. */
  kind: PunchKind;
  /** ISO; null where it no longer counts. */
  at: string | null;
  /** Where it stands in a list: when it counts, or counted last. */
  standsAt: string;
  /** IANA, of the work; null where that is nowhere in particular. */
  zone: string | null;
  work: { number: number; jobTitle: string };
};

/** A punch of a device with the corrections on it. */
export function countedPunch(raw: PunchRowFragment): CountedPunch {
  const corrections = readFragment(PunchCorrectionParts, raw.corrections);
  const began = { kind: raw.kind, at: raw.deviceAt };
  return {
    id: raw.id,
    target: { punchId: raw.id },
    raw,
    corrections,
    ...nowOf(corrections, began),
    zone: raw.work.workplace.timeZone,
    work: raw.work,
  };
}

/**
 * Punches as they count, the latest first: those of devices, and those that the agency added.
 *
 * @param added all corrections of the same people or work; those of device punches are with these already
 */
export function countedPunches(
  raw: readonly PunchRowFragment[],
  added: readonly AddedPunchFragment[],
): CountedPunch[] {
  const parts = new Map(added.map((one) => [one.id, readFragment(PunchCorrectionParts, one)]));
  const additions = added.flatMap((one): CountedPunch[] => {
    const itself = parts.get(one.id)!;
    if (itself.change !== 'ADD' || itself.kind === null || itself.at === null) return [];
    const later = added.filter(({ addedByCorrection }) => addedByCorrection?.id === one.id);
    const corrections = [...later.map(({ id }) => parts.get(id)!), itself];
    return [
      {
        id: one.id,
        target: { punchCorrectionId: one.id },
        raw: null,
        corrections,
        ...nowOf(corrections, { kind: itself.kind, at: itself.at }),
        zone: one.work.workplace.timeZone,
        work: one.work,
      },
    ];
  });
  return [...raw.map(countedPunch), ...additions].toSorted((one, other) =>
    one.standsAt < other.standsAt ? 1 : -1,
  );
}

function nowOf(
  corrections: readonly PunchCorrectionPartsFragment[],
  began: { kind: PunchKind; at: string },
): Pick<CountedPunch, 'kind' | 'at' | 'standsAt'> {
  const latest = corrections[0];
  const last = corrections.find(({ at }) => at !== null);
  const kind = last?.kind ?? began.kind;
  const standsAt = last?.at ?? began.at;
  return { kind, at: latest?.change === 'REMOVE' ? null : standsAt, standsAt };
}
