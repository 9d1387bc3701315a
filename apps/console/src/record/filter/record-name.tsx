import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql/gql.ts';

export const RecordNameDocument = graphql(`
  query RecordName($ids: [ID!]!) {
    records(ids: $ids) {
      id
      label
    }
  }
`);

/** What a record is called; nothing until that is known, or where the viewer does not see it. */
export function RecordName({ id }: { id: string }) {
  return useRecordName(id) ?? '…';
}

/** @param id of a record; none is asked for without */
export function useRecordName(id: string | null): string | undefined {
  const { data } = useQuery(RecordNameDocument, {
    variables: { ids: id === null ? [] : [id] },
    skip: id === null,
  });
  return data?.records[0]?.label;
}
