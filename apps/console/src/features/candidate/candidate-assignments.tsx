import { assignmentStates } from '@stint/domain/assignment/assignment.ts';
import { jobTypeLabels } from '@stint/domain/job-order/job-type.ts';
import { recordNumber } from '@stint/domain/record/record-number.ts';
import { ActionBar } from '@stint/ui/action-bar/action-bar.tsx';
import { useState } from 'react';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { CandidateAssignmentFragment, CandidateAssignmentsQuery } from '../../gql/graphql.ts';
import { RecordActions } from '@stint/spa-kit/record/actions/action-fragments.ts';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { RecordPart } from '@stint/spa-kit/record/view/record-part.tsx';
import { RelatedRecords } from '@stint/spa-kit/record/view/related-records.tsx';
import { Span } from '@stint/spa-kit/record/view/span.tsx';
import { StateBadge } from '@stint/spa-kit/record/view/state-badge.tsx';
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

export const CandidateAssignmentsDocument = graphql(`
  query CandidateAssignments($id: ID!) {
    candidate(id: $id) {
      id
      fullName
      assignments(first: 40) {
        nodes {
          ...CandidateAssignment
        }
        totalCount
      }
    }
  }
`);

/**
 * HR data › Assignments: everything that the candidate was placed on; a pending placement can be
 * canceled by itself (P-9).
 */
export function CandidateAssignments({ id }: { id: string }) {
  return (
    <RecordPart
      document={CandidateAssignmentsDocument}
      id={id}
      kinds={['Assignment', 'Placement']}
      partOf={candidateOf}
    >
      {({ fullName, assignments }) => (
        <Assignments
          name={fullName}
          total={assignments.totalCount}
          assignments={assignments.nodes}
        />
      )}
    </RecordPart>
  );
}

const candidateOf = ({ candidate }: CandidateAssignmentsQuery) => candidate;

type AssignmentsProps = {
  name: string;
  total: number;
  assignments: readonly FragmentType<typeof CandidateAssignment>[];
};

function Assignments({ name, total, ...props }: AssignmentsProps) {
  const assignments = readFragment(CandidateAssignment, props.assignments);
  const [canceling, setCanceling] = useState<CandidateAssignmentFragment | null>(null);
  return (
    <>
      <RelatedRecords
        label="Assignments"
        total={total}
        empty="No assignments yet. Placing the candidate makes one."
        records={assignments.map(({ id, jobTitle, status, placement, ...one }) => ({
          id,
          title: (
            <>
              <RecordLink id={id}>{jobTitle}</RecordLink> at{' '}
              <RecordLink id={one.client.id}>{one.client.name}</RecordLink>
            </>
          ),
          detail: (
            <>
              {recordNumber('Assignment', one.number)} · {jobTypeLabels[one.jobType]} ·{' '}
              <Span from={one.startDate} to={one.endDate} /> ·{' '}
              <RecordLink id={placement.id}>Placement details</RecordLink>
            </>
          ),
          badge: <StateBadge states={assignmentStates} state={status} />,
          aside: (
            <ActionBar
              label={`Actions for ${jobTitle}`}
              actions={readFragment(RecordActions, placement.actions).filter(
                ({ action }) => action === 'cancel',
              )}
              danger={['cancel']}
              onAction={() => setCanceling({ id, jobTitle, status, placement, ...one })}
            />
          ),
        }))}
      />
      {canceling && (
        <CancelPlacementDialog placement={canceling.placement} onClose={() => setCanceling(null)}>
          {name}, {canceling.jobTitle} at {canceling.client.name},
        </CancelPlacementDialog>
      )}
    </>
  );
}
