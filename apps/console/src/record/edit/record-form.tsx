import { Dialog } from '@stint/ui/dialog/dialog.tsx';
import type { OperationVariables } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { problemOf } from '@stint/spa-kit/views/problem-of.ts';
import { useWords } from '@stint/spa-kit/words/words-context.tsx';
import { ErrorView } from '@stint/ui/error-view/error-view.tsx';
import type { ReactNode } from 'react';

type RecordFormProps<Data, Record> = {
  title: string;
  /** Null for a new record. */
  id: string | null;
  /** Asks for the record (`$id`) as the form needs it. */
  document: TypedDocumentNode<Data, { id: string }>;
  recordOf: (data: Data) => Record | null;
  onClose: () => void;
  /** The form itself; `reread` answers the record as it is now. */
  children: (record: Record | null, reread: () => Promise<Record | null>) => ReactNode;
};

/** Brings the newest state of a record before its form opens; a new one needs nothing. */
export function RecordForm<Data, Record>(props: RecordFormProps<Data, Record>) {
  const { title, id, document, recordOf, onClose, children } = props;
  const apollo = useApolloClient();
  const words = useWords();
  const query = document as TypedDocumentNode<Data, OperationVariables>;
  const { data, error, refetch } = useQuery<Data, OperationVariables>(query, {
    variables: { id },
    skip: id === null,
    fetchPolicy: 'no-cache',
  });
  const reread = async () => {
    const variables = { id };
    const answer = await apollo.query({ query, variables, fetchPolicy: 'no-cache' });
    return recordOf(answer.data as Data);
  };
  if (id === null) return children(null, reread);
  const record = data === undefined ? null : recordOf(data as Data);
  if (record !== null) return children(record, reread);
  // A dialog that is replaced by another one flickers: it opens when there is something to show.
  if (!error) return null;
  return (
    <Dialog onClose={onClose} title={title} size="lg">
      <ErrorView problem={problemOf(error, words)} onRetry={() => void refetch()} />
    </Dialog>
  );
}
