import { assignmentStates } from '@stint/domain/assignment/assignment.ts';
import { jobTypeLabels } from '@stint/domain/job-order/job-type.ts';
import { ActionBar } from '@stint/ui/action-bar/action-bar.tsx';
import { DateText } from '@stint/ui/dates/date-text.tsx';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { Stack } from '@mantine/core';
import { useState } from 'react';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { CandidateAssignmentFragment } from '../../gql/graphql.ts';
import { RecordActions } from '../../record/record-actions.ts';
import { RecordLink } from '../../record/record-link.tsx';
import { StateBadge } from '../../record/state-badge.tsx';
import { WorkItem } from '../../record/work-item.tsx';
import { CancelPlacementDialog } from '../placement/cancel-placement-dialog.tsx';

export const CandidateAssignment = graphql(`
  fragment CandidateAssignment on Assignment {
    id
    number
    jobTitle
    jobType
    status
    startDate
    endDate
    client {
      id
      name
    }
    placement {
      id
      version
      actions {
        ...RecordActions
      }
    }
  }
`);

type CandidateAssignmentsProps = {
  name: string;
  assignments: readonly FragmentType<typeof CandidateAssignment>[];
};

/** HR data › Assignments: everything that the candidate was placed on; a pending one can be cancelled by itself (P-9). */
export function CandidateAssignments({ name, ...props }: CandidateAssignmentsProps) {
  const assignments = readFragment(CandidateAssignment, props.assignments);
  const [cancelling, setCancelling] = useState<CandidateAssignmentFragment | null>(null);
  if (assignments.length === 0) {
    return <EmptyState title="No assignments yet" description="A placement makes one." />;
  }
  return (
    <Stack gap="sm">
      {assignments.map((assignment) => (
        <WorkItem
          key={assignment.id}
          title={<RecordLink id={assignment.id}>{assignment.jobTitle}</RecordLink>}
          badge={<StateBadge states={assignmentStates} state={assignment.status} />}
          lines={[
            <RecordLink key="client" id={assignment.client.id}>
              {assignment.client.name}
            </RecordLink>,
            `Assignment ${assignment.number} · ${jobTypeLabels[assignment.jobType]}`,
            <Span key="span" from={assignment.startDate} to={assignment.endDate} />,
            <RecordLink key="placement" id={assignment.placement.id}>
              Placement details
            </RecordLink>,
          ]}
          actions={
            <ActionBar
              label={`Actions for ${assignment.jobTitle}`}
              actions={readFragment(RecordActions, assignment.placement.actions).filter(
                ({ action }) => action === 'cancel',
              )}
              danger={['cancel']}
              onAction={() => setCancelling(assignment)}
            />
          }
        />
      ))}
      {cancelling && (
        <CancelPlacementDialog placement={cancelling.placement} onClose={() => setCancelling(null)}>
          {name}, {cancelling.jobTitle} at {cancelling.client.name},
        </CancelPlacementDialog>
      )}
    </Stack>
  );
}

function Span({ from, to }: { from: string | null; to: string | null }) {
  if (!from) return <>No start date yet</>;
  return (
    <>
      <DateText date={from} /> – {to ? <DateText date={to} /> : 'open end'}
    </>
  );
}
