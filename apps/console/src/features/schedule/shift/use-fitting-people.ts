import { useQuery } from '@apollo/client/react';
import { assignmentStates } from '@stint/domain/assignment/assignment.ts';
import { recordNumber } from '@stint/domain/record/record-number.ts';
import { graphql } from '../../../gql/gql.ts';
import type { Shift } from '../shift-row.ts';

export const FittingAssignmentsDocument = graphql(`
  query FittingAssignments($clientId: ID!, $day: Date!) {
    assignments(
      first: 200
      filter: { clientId: $clientId, notEndedBefore: $day, statusNot: [CANCELLED, CLOSED] }
    ) {
      nodes {
        id
        number
        jobTitle
        status
        candidate {
          id
          fullName
        }
        employee {
          id
        }
        jobOrder {
          id
        }
      }
    }
  }
`);

/** Somebody’s assignment on which an open shift could be worked. */
export type FittingPerson = { value: string; label: string; employeeId: string };

/**
 * Who could work an open shift: on the same job order, or for the same client with the same job title. Whether they
 * have time then is the server’s to say.
 */
export function useFittingPeople({ client, jobOrder, workDate }: Shift): {
  people: readonly FittingPerson[];
  loading: boolean;
} {
  const { data } = useQuery(FittingAssignmentsDocument, {
    variables: { clientId: client.id, day: workDate },
    fetchPolicy: 'no-cache',
  });
  const people = (data?.assignments.nodes ?? []).flatMap((assignment) => {
    const { id, number, jobTitle, status, candidate, employee } = assignment;
    const isSameWork = assignment.jobOrder?.id === jobOrder?.id || jobTitle === jobOrder?.title;
    if (!employee || !isSameWork) return [];
    const details = [
      `assignment ${recordNumber('Assignment', number)}`,
      assignmentStates[status].label,
    ];
    return [
      {
        value: id,
        label: `${candidate.fullName}, ${details.join(', ')}`,
        employeeId: employee.id,
      },
    ];
  });
  return { people, loading: data === undefined };
}
