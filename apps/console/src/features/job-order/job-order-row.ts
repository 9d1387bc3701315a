import { graphql } from '../../gql/gql.ts';

/** What the grid shows of a job order. */
export const JobOrderRow = graphql(`
  fragment JobOrderRow on JobOrder {
    id
    lastContactedAt
    version
    number
    title
    jobType
    status
    positions
    openings
    submissionCount
    startDate
    endDate
    payRate
    billRate
    salary
    client {
      id
      name
    }
    location {
      id
      name
    }
    owner {
      id
      displayName
    }
    createdAt
  }
`);
