import { graphql } from '../../gql/gql.ts';

export const OwnAssignment = graphql(`
  fragment OwnAssignment on Assignment {
    id
    jobTitle
    status
    startDate
    endDate
    currency
    payRate
    salary
    schedule {
      days
      startTime
      endTime
      breakMinutes
    }
    workplace {
      clientName
      locationName
      street
      city
      region
      postalCode
      reportsToName
      reportsToPhone
    }
  }
`);

export const OwnAssignmentsDocument = graphql(`
  query OwnAssignments($first: Int, $after: String) {
    assignments(first: $first, after: $after, orderBy: { by: START_DATE, direction: DESC }) {
      nodes {
        ...OwnAssignment
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
