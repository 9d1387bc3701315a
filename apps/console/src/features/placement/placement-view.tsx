import { recordNumber } from '@stint/domain/record/record-number.ts';
import { Alert } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { RecordAddress } from '@stint/spa-kit/record/address/use-record-address.ts';
import { graphql } from '../../gql/gql.ts';
import { RecordActionBar } from '@stint/spa-kit/record/actions/record-action-bar.tsx';
import { StandingBadge } from '../../record/back-office-link.tsx';
import { RecordFrame, type FramedRecord } from '@stint/spa-kit/record/view/record-frame.tsx';
import { timelineTab } from '@stint/spa-kit/record/timeline/record-timeline.tsx';
import { useRecord } from '@stint/spa-kit/record/view/use-record.ts';
import { PlacementConditions } from './placement-conditions.tsx';
import { PlacementFacts } from './placement-facts.tsx';
import {
  cancelPlacementInput,
  CancelPlacementDocument,
  placementCancelled,
} from './cancel-placement.ts';

export const PlacementDocument = graphql(`
  query Placement($id: ID!) {
    placement(id: $id) {
      id
      version
      cancelReason
      standing {
        ...Standing
      }
      candidate {
        id
        fullName
      }
      jobOrder {
        id
        number
        title
      }
      ...PlacementFacts
      ...PlacementConditions
      actions {
        ...RecordActions
      }
      timeline {
        ...RecordTimelineEvent
      }
    }
  }
`);

const canceling = 'The opening is given back. The candidate’s status in the CRM does not change.';

/** Placement details: terms, owners and conditions; canceling and activating (P-3, P-7, P-10). */
export default function PlacementView({ id, address }: { id: string; address: RecordAddress }) {
  const query = useRecord(PlacementDocument, id, ['Placement', 'Assignment', 'Submission']);
  const navigate = useNavigate();
  const placement = query.data?.placement;

  const activate = () => void navigate({ to: `/placements/${id}`, search: { panel: 'activate' } });
  const record: FramedRecord | null = placement
    ? {
        title: placement.candidate.fullName,
        subtitle: `Placement · job order ${recordNumber('JobOrder', placement.jobOrder.number)} · ${placement.jobOrder.title}`,
        badge: <StandingBadge standing={placement.standing} />,
        actions: (
          <RecordActionBar
            record={placement}
            actions={placement.actions}
            command={CancelPlacementDocument}
            inputOf={(_cancel, entered) => cancelPlacementInput(placement, entered)}
            done={placementCancelled}
            elsewhere={{ activate }}
            danger={['cancel']}
            consequences={{ cancel: canceling }}
            about={placement.candidate.fullName}
          />
        ),
        children: placement.cancelReason && (
          <Alert color="red" variant="light" title="Canceled">
            {placement.cancelReason}
          </Alert>
        ),
        tabs: [
          { value: 'facts', label: 'Facts', content: <PlacementFacts placement={placement} /> },
          {
            value: 'conditions',
            label: 'Conditions',
            content: <PlacementConditions placement={placement} />,
          },
          timelineTab(placement.timeline),
        ],
      }
    : null;
  return <RecordFrame address={address} record={record} query={query} noun="placement" />;
}
