import { Stack } from '@mantine/core';
import { jobTypeLabels } from '@stint/domain/job-order/job-type.ts';
import { ActionBar } from '@stint/ui/action-bar/action-bar.tsx';
import { DateText } from '@stint/ui/dates/date-text.tsx';
import { useState } from 'react';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { PendingPlacementFragment } from '../../gql/graphql.ts';
import { RecordActions } from '../../record/record-actions.ts';
import { RecordLink } from '../../record/record-link.tsx';
import { WorkItem } from '../../record/work-item.tsx';
import { CancelPlacementDialog } from '../placement/cancel-placement-dialog.tsx';
import { placementName } from './pending-work.ts';

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

/** All pending placements of one candidate, each of which can be cancelled by itself (P-9). */
export function PendingPlacements(props: PendingPlacementsProps) {
  const placements = readFragment(PendingPlacement, props.placements);
  const [cancelling, setCancelling] = useState<PendingPlacementFragment | null>(null);
  return (
    <Stack gap="sm">
      {placements.map((placement) => {
        const { id, number, jobTitle, jobType, startDate, client } = placement.assignment;
        return (
          <WorkItem
            key={placement.id}
            title={<RecordLink id={id}>{jobTitle}</RecordLink>}
            lines={[
              <RecordLink key="client" id={client.id}>
                {client.name}
              </RecordLink>,
              `Assignment ${number} · ${jobTypeLabels[jobType]}`,
              startDate && (
                <>
                  Starts <DateText date={startDate} />
                </>
              ),
            ]}
            actions={
              <ActionBar
                label={`Actions for ${jobTitle}`}
                actions={readFragment(RecordActions, placement.actions)}
                danger={['cancel']}
                onAction={() => setCancelling(placement)}
              />
            }
          />
        );
      })}
      {cancelling && (
        <CancelPlacementDialog placement={cancelling} onClose={() => setCancelling(null)}>
          {cancelling.candidate.fullName}, {placementName(cancelling)},
        </CancelPlacementDialog>
      )}
    </Stack>
  );
}
