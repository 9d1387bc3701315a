import { graphql } from '../../../gql/gql.ts';

/** Assignments that time or expenses may be entered for, the latest start first; also those that have ended. */
export const ClaimableAssignmentsDocument = graphql(`
  query ClaimableAssignments {
    assignments(
      first: 50
      filter: { status: [ACTIVE, CLOSED, CANCELLED] }
      orderBy: { by: START_DATE, direction: DESC }
    ) {
      nodes {
        ...ClaimableAssignment
      }
    }
  }
`);

export const ClaimableAssignment = graphql(`
  fragment ClaimableAssignment on Assignment {
    id
    jobTitle
    startDate
    endDate
    timesheetPeriod
    workplace {
      clientName
    }
  }
`);
