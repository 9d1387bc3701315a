import { useQuery } from '@apollo/client/react';
import { useTimeSliced } from '@stint/spa-kit/client/use-time-sliced.ts';
import { useShownList } from '@stint/spa-kit/list/use-shown-list.ts';
import { useRecordChanges } from '@stint/spa-kit/live/use-record-changes.ts';
import { useNow } from '@stint/ui/dates/use-now.ts';
import { readFragment } from '../../gql/fragment-masking.ts';
import { OwnOffer, OwnOffersDocument } from './own-shifts.ts';

/**
 * The open shifts that are offered to whoever is signed in, the earliest first, up to date while they are shown.
 *
 * @param from the first day that is asked for
 */
export function useOwnOffers(from: string) {
  const now = useNow();
  // The first rows of a list are no page of it: kept, they would take the place of one.
  const { data, error, refetch } = useTimeSliced(
    useQuery(OwnOffersDocument, { variables: { from }, fetchPolicy: 'no-cache' }),
  );
  useShownList(refetch);
  useRecordChanges(kinds, () => void refetch());
  const offers = readFragment(OwnOffer, data?.shiftOffers.nodes ?? []);
  const open = offers.filter(({ offered }) => Date.parse(offered.startsAt) > now);
  return { open, loading: !data && !error };
}

const kinds = ['ShiftOffer'] as const;
