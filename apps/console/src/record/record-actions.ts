import { graphql } from '../gql/gql.ts';

/** What the server offers with a record; read it and hand it to `ActionBar`. */
export const RecordActions = graphql(`
  fragment RecordActions on AvailableAction {
    action
    label
    allowed
    refusals {
      code
      message
      blocking {
        kind
        id
        label
      }
    }
  }
`);
