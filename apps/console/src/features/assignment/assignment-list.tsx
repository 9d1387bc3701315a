import { assignmentStates } from '@stint/domain/assignment/assignment.ts';
import { jobTypeLabels } from '@stint/domain/job-order/job-type.ts';
import { recordNumber } from '@stint/domain/record/record-number.ts';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { RelatedRecords } from '@stint/spa-kit/record/view/related-records.tsx';
import { Span } from '@stint/spa-kit/record/view/span.tsx';
import { StateBadge } from '@stint/spa-kit/record/view/state-badge.tsx';

export const AssignmentListItem = graphql(`
  fragment AssignmentListItem on Assignment {
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
  }
`);

type AssignmentListProps = {
  assignments: readonly FragmentType<typeof AssignmentListItem>[];
  total?: number;
};

/** HR data › Assignments: somebody's assignments, the newest first. */
export function AssignmentList({ assignments, total }: AssignmentListProps) {
  return (
    <RelatedRecords
      label="Assignments"
      empty="No assignments yet."
      total={total}
      records={readFragment(AssignmentListItem, assignments).map((one) => ({
        id: one.id,
        title: (
          <RecordLink id={one.id}>
            {one.jobTitle} at {one.client.name}
          </RecordLink>
        ),
        detail: (
          <>
            Assignment {recordNumber('Assignment', one.number)} · {jobTypeLabels[one.jobType]} ·{' '}
            <Span from={one.startDate} to={one.endDate} />
          </>
        ),
        badge: <StateBadge states={assignmentStates} state={one.status} />,
      }))}
    />
  );
}
