import { graphql } from '../../gql/gql.ts';

export const UnmaskChangeRequestDocument = graphql(`
  mutation UnmaskChangeRequest($id: ID!) {
    unmaskChangeRequest(id: $id) {
      ... on ChangeRequestUnmasked {
        socialSecurityNumber
        accounts {
          key
          routingNumber
          accountNumber
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);
