import { Dialog } from '@stint/ui/dialog/dialog.tsx';
import type { OperationVariables } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { problemOf } from '../../views/problem-of.ts';
import { useMessages } from '../../messages/messages-context.tsx';
import { ErrorView } from '@stint/ui/error-view/error-view.tsx';
import type { ReactNode } from 'react';

/** The props of a record's form. */
export type RecordFormProps = {
  /** Null for a new record. */
  id: string | null;
  onClose: () => void;
  onSaved: (id: string) => void;
};

/** The props of a form's fields; all except the record go to `FormDialog`. */
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

/** Loads the current state of a record before its form opens; a new record needs none. */
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
  // Replacing one dialog by another would flicker, so nothing opens until the record is loaded.
  if (!error) return null;
  return (
    <Dialog onClose={onClose} title={title} size="lg">
      <ErrorView problem={problemOf(error, messages)} onRetry={() => void refetch()} />
    </Dialog>
  );
}
