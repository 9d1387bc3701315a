import { graphql } from '../../gql/gql.ts';

export const PortalOrderDocument = graphql(`
  query PortalOrder($id: ID!) {
    jobOrder(id: $id) {
      id
      version
      number
      title
      status
      jobType
      positions
      openings
      startDate
      endDate
      description
      reviewRemarks
      createdAt
      schedule {
        days
        startTime
        endTime
        breakMinutes
      }
      location {
        id
        name
      }
      contactName
      reportsToId
      reportsToName
      actions {
        action
        allowed
      }
      scheduledWork {
        jobTitle
        startDate
        endDate
        status
        schedule {
          days
          startTime
          endTime
          breakMinutes
        }
        worker {
          name
        }
      }
    }
  }
`);
