import { graphql } from '../../gql/gql.ts';

export const SubmitPortalOrderDocument = graphql(`
  mutation SubmitPortalOrder($input: SubmitJobOrderInput!) {
    submitted: submitJobOrder(input: $input) {
      ... on JobOrderSubmitted {
        jobOrder {
          id
          version
          status
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const ResubmitPortalOrderDocument = graphql(`
  mutation ResubmitPortalOrder($input: ResubmitJobOrderInput!) {
    submitted: resubmitJobOrder(input: $input) {
      ... on JobOrderSubmitted {
        jobOrder {
          id
          version
          status
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);
