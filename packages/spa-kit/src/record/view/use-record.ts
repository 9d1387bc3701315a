import type { OperationVariables } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useMemo } from 'react';
import { fieldWithoutRecord } from '../../client/failure.ts';
import type { RecordKind } from '../../live/record-kind.ts';
import { useRecordChanges } from '../../live/use-record-changes.ts';

/**
 * One record by its id (`$id`), read again when somebody changes a record of these kinds. An address may hold anything:
 * what is no id names no record.
 *
 * @param kinds the record's own and those whose changes show in it: `['Assignment', 'Candidate']`
 * @returns Apollo's query, with the data of this id alone
 */
export function useRecord<Data>(
  document: TypedDocumentNode<Data, { id: string }>,
  id: string,
  kinds: readonly RecordKind[],
) {
  const query = useQuery<Data, OperationVariables>(
    document as TypedDocumentNode<Data, OperationVariables>,
    { variables: { id } },
  );
  useRecordChanges(kinds, () => void query.refetch());
  return useMemo(() => {
    const field = fieldWithoutRecord(query.error);
    return field ? { ...query, error: undefined, data: { [field]: null } as Data } : query;
  }, [query]);
}
