import { graphql } from '../gql/gql.ts';

/** Spread in every mutation: `...ActionRefusedAnswer`. */
export const ActionRefusedAnswer = graphql(`
  fragment ActionRefusedAnswer on ActionRefused {
    message
    refusals {
      code
      message
      field
      blocking {
        kind
        id
        label
      }
    }
  }
`);

/** Spread in every mutation: `...InvalidInputAnswer`. */
export const InvalidInputAnswer = graphql(`
  fragment InvalidInputAnswer on InvalidInput {
    message
    problems {
      path
      message
    }
  }
`);
