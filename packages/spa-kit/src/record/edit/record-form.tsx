import { Dialog } from '@stint/ui/dialog/dialog.tsx';
import type { OperationVariables } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { problemOf } from '../../views/problem-of.ts';
import { useMessages } from '../../messages/messages-context.tsx';
import { ErrorView } from '@stint/ui/error-view/error-view.tsx';
import type { ReactNode } from 'react';

/** What the form of a record is opened with. */
export type RecordFormProps = {
  /** Null for a new record. */
  id: string | null;
  onClose: () => void;
  onSaved: (id: string) => void;
};

/** What the fields of a form are drawn with; all but the record goes to `FormDialog`. */
export type RecordFieldsProps<Record> = Omit<RecordFormProps, 'id'> & {
  title: string;
  saveLabel: string;
  /** Null for a new record. */
  record: Record | null;
  /** The record as it is now. */
  reread: () => Promise<Record | null>;
};

type Props<Data, Record> = RecordFormProps & {
  /** “contact”. */
  noun: string;
  /** Asks for the record (`$id`) as the form needs it. */
  document: TypedDocumentNode<Data, { id: string }>;
  recordOf: (data: Data) => Record | null;
  /** The form itself. */
  children: (fields: RecordFieldsProps<Record>) => ReactNode;
};

/** Brings the newest state of a record before its form opens; a new one needs nothing. */
export function RecordForm<Data, Record>(props: Props<Data, Record>) {
  const { noun, id, document, recordOf, onClose, onSaved, children } = props;
  const apollo = useApolloClient();
  const messages = useMessages();
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
  const common = { reread, onClose, onSaved };
  if (id === null) {
    return children({ ...common, title: `New ${noun}`, saveLabel: `Add ${noun}`, record: null });
  }
  const title = `Edit ${noun}`;
  const record = data === undefined ? null : recordOf(data as Data);
  if (record !== null) return children({ ...common, title, saveLabel: 'Save changes', record });
  // A dialog that is replaced by another one flickers: it opens when there is something to show.
  if (!error) return null;
  return (
    <Dialog onClose={onClose} title={title} size="lg">
      <ErrorView problem={problemOf(error, messages)} onRetry={() => void refetch()} />
    </Dialog>
  );
}
