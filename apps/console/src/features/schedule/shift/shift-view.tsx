import { Button } from '@mantine/core';
import { useShiftTime } from '@stint/spa-kit/record/shift/use-shift-time.ts';
import { shiftStates } from '@stint/domain/shift/shift.ts';
import { asksIn } from '@stint/spa-kit/record/actions/action-ask.ts';
import { RecordActions } from '@stint/spa-kit/record/actions/action-fragments.ts';
import { bulkDialog } from '@stint/spa-kit/record/actions/bulk-buttons.tsx';
import { isBulkAction } from '@stint/spa-kit/record/actions/bulk-words.ts';
import { useActionsInPalette } from '@stint/spa-kit/record/actions/use-actions-in-palette.ts';
import type { RecordAddress } from '@stint/spa-kit/record/address/use-record-address.ts';
import { timelineTab } from '@stint/spa-kit/record/timeline/record-timeline.tsx';
import { RecordFrame, type FramedRecord } from '@stint/spa-kit/record/view/record-frame.tsx';
import { StateBadge } from '@stint/spa-kit/record/view/state-badge.tsx';
import { useRecord } from '@stint/spa-kit/record/view/use-record.ts';
import { ActionBar } from '@stint/ui/action-bar/action-bar.tsx';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { Suspense, useState } from 'react';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { jobOf, personOf, placeOf, ScheduledShift } from '../shift-row.ts';
import { dayName } from '../week.ts';
import { shiftActions } from './shift-actions.ts';
import { ShiftFacts } from './shift-facts.tsx';
import { ShiftOffers } from './shift-offers.tsx';

const MoveDialog = lazy(() => import('./move-dialog.tsx'));
const LeftEarlyDialog = lazy(() => import('./left-early-dialog.tsx'));
const AssignDialog = lazy(() => import('./assign-dialog.tsx'));
const ReassignDialog = lazy(() => import('./reassign-dialog.tsx'));
const OfferDialog = lazy(() => import('./offer-dialog.tsx'));

export const ShiftDocument = graphql(`
  query Shift($id: ID!) {
    shift(id: $id) {
      ...ScheduledShift
      ...ShiftFacts
      offers {
        ...OfferOfShift
      }
      actions {
        ...RecordActions
      }
      timeline {
        ...RecordTimelineEvent
      }
    }
  }
`);

/** A shift: when and whose it is, what may be done, to whom it is offered, history. */
export default function ShiftView({ id, address }: { id: string; address: RecordAddress }) {
  const query = useRecord(ShiftDocument, id, ['Shift', 'ShiftOffer']);
  const [doing, setDoing] = useState<string | null>(null);
  const timeOf = useShiftTime();
  const shift = query.data?.shift;
  const row = readFragment(ScheduledShift, shift);
  const actions = readFragment(RecordActions, shift?.actions ?? []);
  const stop = () => setDoing(null);
  const called = row && `${personOf(row)}, ${dayName(row.workDate)}`;
  useActionsInPalette(actions, called ?? undefined, setDoing);
  const isOpen = actions.some(({ action, allowed }) => action === 'assign' && allowed);
  const leaving = actions.find(({ action }) => action === 'recordLeftEarly');

  const record: FramedRecord | null =
    shift && row && called
      ? {
          title: called,
          subtitle: [timeOf(row).whole, jobOf(row), placeOf(row)].filter(Boolean).join(' · '),
          badge: <StateBadge states={shiftStates} state={row.status} />,
          actions: (
            <>
              <ActionBar actions={actions} primary="edit" danger={['cancel']} onAction={setDoing} />
              {isOpen && (
                <Button mt="xs" variant="default" onClick={() => setDoing('offer')}>
                  Offer to people
                </Button>
              )}
            </>
          ),
          tabs: [
            { value: 'facts', label: 'Facts', content: <ShiftFacts shift={shift} /> },
            {
              value: 'offers',
              label: 'Offers',
              count: shift.offers.length,
              content: <ShiftOffers offers={shift.offers} isOpen={isOpen} />,
            },
            timelineTab(shift.timeline),
          ],
        }
      : null;
  return (
    <>
      <RecordFrame address={address} record={record} query={query} noun="shift" />
      <Suspense>
        {row &&
          doing &&
          isBulkAction(shiftActions, doing) &&
          bulkDialog(shiftActions, doing, [row], { onClose: stop })}
        {row && doing === 'edit' && <MoveDialog shift={row} onClose={stop} />}
        {row && doing === 'assign' && <AssignDialog shift={row} employeeId={null} onClose={stop} />}
        {row && doing === 'reassign' && (
          <ReassignDialog shift={row} employeeId={null} day={row.workDate} onClose={stop} />
        )}
        {row && doing === 'offer' && <OfferDialog shift={row} onClose={stop} />}
        {row && leaving && doing === 'recordLeftEarly' && (
          <LeftEarlyDialog shift={row} asks={asksIn(leaving)} onClose={stop} />
        )}
      </Suspense>
    </>
  );
}
