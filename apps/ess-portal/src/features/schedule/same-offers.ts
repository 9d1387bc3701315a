import { readFragment } from '../../gql/fragment-masking.ts';
import type { OwnOfferFragment } from '../../gql/graphql.ts';
import { WorkOfShift } from './own-shifts.ts';

/** Offers of the same time, work and place, of which it does not matter which one somebody takes; at least one. */
export type SameOffers = readonly [OwnOfferFragment, ...OwnOfferFragment[]];

/** Offers that read alike together, in the order of the first of each. */
export function sameOffers(offers: readonly OwnOfferFragment[]): SameOffers[] {
  const alike = Map.groupBy(offers, ({ status, offered, work }) =>
    JSON.stringify([status, offered, readFragment(WorkOfShift, work)]),
  );
  return [...alike.values()].map((group) => group as [OwnOfferFragment, ...OwnOfferFragment[]]);
}
