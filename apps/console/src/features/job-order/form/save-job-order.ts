import { graphql } from '../../../gql/gql.ts';

export const CreateJobOrderDocument = graphql(`
  mutation CreateJobOrder($input: CreateJobOrderInput!) {
    createJobOrder(input: $input) {
      ... on JobOrderCreated {
        jobOrder {
          id
          version
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

/** The answer carries all that its panel shows. */
export const UpdateJobOrderDocument = graphql(`
  mutation UpdateJobOrder($input: UpdateJobOrderInput!) {
    updateJobOrder(input: $input) {
      ... on JobOrderUpdated {
        jobOrder {
          id
          version
          ...JobOrderRow
          ...JobOrderFacts
          ...JobOrderActions
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
