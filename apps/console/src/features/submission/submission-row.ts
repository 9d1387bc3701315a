import { graphql } from '../../gql/gql.ts';

/** What Manage Submissions shows of a submission (P-2). */
export const SubmissionRow = graphql(`
  fragment SubmissionRow on Submission {
    id
    version
    stage
    submittedAt
    submittedBy {
      displayName
    }
    outcomeReason
    candidate {
      id
      fullName
      status
      owner {
        id
        displayName
      }
    }
    placement {
      id
    }
    placementStatus {
      ...Standing
    }
  }
`);
