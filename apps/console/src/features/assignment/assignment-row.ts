import { graphql } from '../../gql/gql.ts';

/** What the grid shows of an assignment, and what Update Status has to know of a selected one. */
export const AssignmentRow = graphql(`
  fragment AssignmentRow on Assignment {
    id
    version
    number
    jobTitle
    jobType
    status
    startDate
    endDate
    currency
    payRate
    billRate
    salary
    client {
      id
      name
    }
    candidate {
      id
      fullName
      owner {
        id
        displayName
      }
    }
    location {
      id
      name
    }
    placedBy {
      id
      displayName
    }
    createdAt
    createdBy {
      id
      displayName
    }
    updatedAt
    updatedBy {
      id
      displayName
    }
  }
`);
