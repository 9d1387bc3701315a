import type { OperationVariables } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useRecordChanges } from '@stint/spa-kit/live/use-record-changes.ts';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import type { ReactNode } from 'react';

type SectionDataProps<Data> = {
  document: TypedDocumentNode<Data, { employeeId?: string | null }>;
  employeeId: string;
  children: (data: Data) => ReactNode;
};

/** HR data of an employee, read when its tab is opened and again when the record changes. */
export function SectionData<Data>({ document, employeeId, children }: SectionDataProps<Data>) {
  const { data, error, refetch } = useQuery<Data, OperationVariables>(
    document as TypedDocumentNode<Data, OperationVariables>,
    { variables: { employeeId }, fetchPolicy: 'cache-and-network' },
  );
  useRecordChanges(['Employee', 'ChangeRequest'], () => void refetch());
  if (data) return children(data as Data);
  return error ? (
    <FailureView error={error} onRetry={() => void refetch()} />
  ) : (
    <Skeleton height={120} />
  );
}
