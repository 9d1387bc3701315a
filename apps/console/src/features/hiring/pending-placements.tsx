import { jobTypeLabels } from '@stint/domain/job-order/job-type.ts';
import { recordNumber } from '@stint/domain/record/record-number.ts';
import { ActionBar } from '@stint/ui/action-bar/action-bar.tsx';
import { DateText } from '@stint/ui/dates/date-text.tsx';
import { useState } from 'react';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { PendingPlacementFragment } from '../../gql/graphql.ts';
import { RecordActions } from '@stint/spa-kit/record/actions/action-fragments.ts';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { RelatedRecords } from '@stint/spa-kit/record/view/related-records.tsx';
import { CancelPlacementDialog } from '../placement/cancel-placement-dialog.tsx';
import { placementName } from './placement-name.ts';

export const PendingPlacement = graphql(`
  fragment PendingPlacement on Placement {
    id
    version
    candidate {
      id
      fullName
    }
    assignment {
      id
      number
      jobTitle
      jobType
      startDate
      client {
        id
        name
      }
    }
    actions {
      ...RecordActions
    }
  }
`);

type PendingPlacementsProps = { placements: readonly FragmentType<typeof PendingPlacement>[] };

/** All pending placements of one candidate, each of which can be canceled by itself (P-9). */
export function PendingPlacements(props: PendingPlacementsProps) {
  const placements = readFragment(PendingPlacement, props.placements);
  const [canceling, setCanceling] = useState<PendingPlacementFragment | null>(null);
  return (
    <>
      <RelatedRecords
        label="Pending placements"
        empty="Nothing is pending."
        records={placements.map((placement) => ({
          id: placement.id,
          title: <RecordLink id={placement.assignment.id}>{placementName(placement)}</RecordLink>,
          detail: <PlacementDetail assignment={placement.assignment} />,
          aside: (
            <ActionBar
              label={`Actions for ${placementName(placement)}`}
              actions={readFragment(RecordActions, placement.actions)}
              danger={['cancel']}
              onAction={() => setCanceling(placement)}
            />
          ),
        }))}
      />
      {canceling && (
        <CancelPlacementDialog placement={canceling} onClose={() => setCanceling(null)}>
          {canceling.candidate.fullName}, {placementName(canceling)},
        </CancelPlacementDialog>
      )}
    </>
  );
}

function PlacementDetail({ assignment }: Pick<PendingPlacementFragment, 'assignment'>) {
  const { number, jobType, startDate } = assignment;
  return (
    <>
      Assignment {recordNumber('Assignment', number)} · {jobTypeLabels[jobType]}
      {startDate && (
        <>
          {' '}
          · starts <DateText date={startDate} />
        </>
      )}
    </>
  );
}
