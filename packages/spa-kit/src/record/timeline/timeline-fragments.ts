import { graphql } from '../../gql/gql.ts';

/** Spread in the `timeline` of every record: `...RecordTimelineEvent`. */
export const RecordTimelineEvent = graphql(`
  fragment RecordTimelineEvent on TimelineEvent {
    id
    at
    sentence
    actor
    activity {
      id
      kind
      body
      pinned
      private
      editable
    }
    mailId
    changes {
      field
      label
      before
      after
      beforeLabel
      afterLabel
    }
    changeSetId
    undoable
  }
`);
