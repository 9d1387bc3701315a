import type { OperationVariables } from '@apollo/client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { RecordKind } from '../../live/record-kind.ts';
import { FailureView } from '../../views/failure-view.tsx';
import { TextSkeleton } from '@stint/ui/skeletons/record-skeleton.tsx';
import type { ReactNode } from 'react';
import { useRecord } from './use-record.ts';

type RecordPartProps<Data, Part> = {
  /** Asks for the part (`$id`): the related records behind a tab. */
  document: TypedDocumentNode<Data, { id: string }>;
  id: string;
  /** Whose changes show in it. */
  kinds: readonly RecordKind[];
  partOf: (data: Data) => Part | null;
  children: (part: Part) => ReactNode;
};

/** A part of a record that is asked for when it is opened, and read again when others change it. */
export function RecordPart<Data, Part>(props: RecordPartProps<Data, Part>) {
  const { document, id, kinds, partOf, children } = props;
  const asked = document as TypedDocumentNode<unknown, { id: string } & OperationVariables>;
  const { data, error, refetch } = useRecord(asked, id, kinds);
  if (error) return <FailureView error={error} onRetry={() => void refetch()} />;
  const part = data === undefined ? null : partOf(data as Data);
  return part === null ? <TextSkeleton lines={4} /> : children(part);
}
