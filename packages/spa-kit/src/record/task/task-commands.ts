import { graphql } from '../../gql/gql.ts';

export const CompleteTasksDocument = graphql(`
  mutation CompleteTasks($input: CompleteTasksInput!) {
    completeTasks(input: $input) {
      ...BulkChange
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const PreviewCompleteTasksDocument = graphql(`
  query PreviewCompleteTasks($input: CompleteTasksInput!) {
    previewCompleteTasks(input: $input) {
      ...CommandPreview
    }
  }
`);

export const ReopenTasksDocument = graphql(`
  mutation ReopenTasks($input: ReopenTasksInput!) {
    reopenTasks(input: $input) {
      ...BulkChange
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const PreviewReopenTasksDocument = graphql(`
  query PreviewReopenTasks($input: ReopenTasksInput!) {
    previewReopenTasks(input: $input) {
      ...CommandPreview
    }
  }
`);

export const CancelTasksDocument = graphql(`
  mutation CancelTasks($input: CancelTasksInput!) {
    cancelTasks(input: $input) {
      ...BulkChange
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const PreviewCancelTasksDocument = graphql(`
  query PreviewCancelTasks($input: CancelTasksInput!) {
    previewCancelTasks(input: $input) {
      ...CommandPreview
    }
  }
`);
