import { graphql } from '../../gql/gql.ts';

/** The viewer's own views of a list and those that colleagues share. */
export const SavedViewsDocument = graphql(`
  query SavedViews($list: String!) {
    savedViews(list: $list) {
      id
      name
      query
      shared
      own
      deletable
      owner {
        id
        displayName
      }
    }
  }
`);

export const SaveViewDocument = graphql(`
  mutation SaveView($input: SaveViewInput!) {
    saveView(input: $input) {
      ... on ViewSaved {
        view {
          id
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const UpdateViewDocument = graphql(`
  mutation UpdateView($input: UpdateSavedViewInput!) {
    updateView(input: $input) {
      ... on ViewUpdated {
        view {
          id
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const DeleteViewDocument = graphql(`
  mutation DeleteView($id: ID!) {
    deleteView(id: $id) {
      ... on ViewDeleted {
        id
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);
