import { graphql } from '../../gql/gql.ts';

export const MoveShiftDocument = graphql(`
  mutation MoveShift($input: UpdateShiftInput!) {
    updateShift(input: $input) {
      ... on ShiftUpdated {
        changeSetId
        shift {
          ...ScheduledShift
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);
