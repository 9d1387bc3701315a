import { graphql } from '../../../gql/gql.ts';

export const ImportFileParts = graphql(`
  fragment ImportFile on ImportFile {
    id
    fileName
    recordKind
    columns
    sample
    mapping {
      field
      column
    }
    fields {
      field
      label
      required
    }
    counts {
      total
      created
      updated
      unchanged
      refused
      warned
    }
  }
`);

export const ImportRunParts = graphql(`
  fragment ImportRun on ImportRun {
    id
    version
    status
    rowsDone
    rowsTotal
    failure
    createdAt
    createdBy {
      id
      displayName
    }
    files {
      id
      ...ImportFile
    }
  }
`);

export const ImportRunDocument = graphql(`
  query ImportRun($id: ID!) {
    importRun(id: $id) {
      ...ImportRun
    }
  }
`);
