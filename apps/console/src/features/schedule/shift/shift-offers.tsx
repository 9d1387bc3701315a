import { Button, Group, Stack, Text } from '@mantine/core';
import { shiftOfferStates } from '@stint/domain/shift-offer/shift-offer.ts';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { bulkDialog } from '@stint/spa-kit/record/actions/bulk-buttons.tsx';
import { StateBadge } from '@stint/spa-kit/record/view/state-badge.tsx';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import { Suspense, useState } from 'react';
import { readFragment, type FragmentType } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import type { OfferOfShiftFragment } from '../../../gql/graphql.ts';
import { shiftOfferActions } from './shift-actions.ts';

export const OfferOfShift = graphql(`
  fragment OfferOfShift on ShiftOffer {
    id
    version
    status
    createdAt
    answeredAt
    actions {
      action
      allowed
    }
    employee {
      id
      candidate {
        id
        fullName
      }
    }
  }
`);

type ShiftOffersProps = {
  offers: readonly FragmentType<typeof OfferOfShift>[];
  /** It can be offered. */
  isOpen: boolean;
};

/** To whom a shift was offered, and what they answered. */
export function ShiftOffers({ offers, isOpen }: ShiftOffersProps) {
  const [withdrawn, setWithdrawn] = useState<OfferOfShiftFragment | null>(null);
  const shown = readFragment(OfferOfShift, offers);
  if (shown.length === 0) {
    return (
      <EmptyState
        title="It was not offered to anybody"
        description={
          isOpen
            ? 'Offer it to several people: the first who accepts has it.'
            : 'Only open shifts are offered. Make it open first.'
        }
      />
    );
  }
  return (
    <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
      {shown.map((offer) => (
        <Group key={offer.id} component="li" justify="space-between" gap="xs">
          <div>
            <RecordLink id={offer.employee.id}>{offer.employee.candidate.fullName}</RecordLink>
            <Text size="xs" c="dimmed">
              Offered <InstantText instant={offer.createdAt} />
              {offer.answeredAt && (
                <>
                  , answered <InstantText instant={offer.answeredAt} />
                </>
              )}
            </Text>
          </div>
          <Group gap="xs">
            <StateBadge states={shiftOfferStates} state={offer.status} />
            {mayWithdraw(offer) && (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`Withdraw the offer to ${offer.employee.candidate.fullName}`}
                onClick={() => setWithdrawn(offer)}
              >
                Withdraw
              </Button>
            )}
          </Group>
        </Group>
      ))}
      <Suspense>
        {withdrawn &&
          bulkDialog(shiftOfferActions, 'withdraw', [withdrawn], {
            onClose: () => setWithdrawn(null),
          })}
      </Suspense>
    </Stack>
  );
}

const mayWithdraw = ({ actions }: OfferOfShiftFragment) =>
  actions.some(({ action, allowed }) => action === 'withdraw' && allowed);
