import { graphql } from '../../gql/gql.ts';

/** A row of Hiring Management: a candidate, what waits, and what is still missing. */
export const HiringRow = graphql(`
  fragment HiringRow on HiringCandidate {
    id
    candidate {
      id
      number
      fullName
      owner {
        id
        displayName
      }
    }
    pendingPlacements {
      id
      assignment {
        id
        jobTitle
        jobType
        client {
          id
          name
        }
      }
    }
    missing
    since
    firstDay
  }
`);
