import { graphql } from '../../gql/gql.ts';

/** An activity as forms and pinned ones need it: `...ActivityParts`. */
export const ActivityParts = graphql(`
  fragment ActivityParts on Activity {
    id
    version
    kind
    body
    occurredAt
    pinned
    private
    editable
    author {
      id
      displayName
    }
    mentions {
      id
      displayName
    }
    subject {
      id
      kind
      label
    }
  }
`);
