import { graphql } from '../../gql/gql.ts';

export const BackgroundJobsDocument = graphql(`
  query BackgroundJobs($first: Int, $after: String) {
    backgroundJobs(first: $first, after: $after) {
      nodes {
        id
        label
        state
        attempts
        error
        since
        failedAt
        askedBy {
          id
          displayName
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const RunBackgroundJobAgainDocument = graphql(`
  mutation RunBackgroundJobAgain($id: ID!) {
    runBackgroundJobAgain(id: $id) {
      ... on BackgroundJobQueued {
        job {
          id
          state
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);
