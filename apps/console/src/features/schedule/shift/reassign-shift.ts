import { graphql } from '../../../gql/gql.ts';

export const ReassignShiftDocument = graphql(`
  mutation ReassignShift($input: ReassignShiftInput!) {
    reassignShift(input: $input) {
      ...BulkChange
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const PreviewReassignShiftDocument = graphql(`
  query PreviewReassignShift($input: ReassignShiftInput!) {
    previewReassignShift(input: $input) {
      ...CommandPreview
    }
  }
`);
