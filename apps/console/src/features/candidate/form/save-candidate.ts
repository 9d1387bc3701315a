import { graphql } from '../../../gql/gql.ts';

export const CreateCandidateDocument = graphql(`
  mutation CreateCandidate($input: CreateCandidateInput!) {
    createCandidate(input: $input) {
      ... on CandidateCreated {
        candidate {
          id
          version
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

/** The answer carries what their summary shows. */
export const UpdateCandidateDocument = graphql(`
  mutation UpdateCandidate($input: UpdateCandidateInput!) {
    updateCandidate(input: $input) {
      ... on CandidateUpdated {
        candidate {
          id
          version
          ...CandidateRow
          ...CandidateFacts
          timeline {
            ...RecordTimelineEvent
          }
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);
