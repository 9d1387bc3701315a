import { readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import type { ClientFormQuery } from '../../../gql/graphql.ts';
import { RecordForm } from '../../../record/edit/record-form.tsx';
import { ClientFields } from './client-fields.tsx';

export const ClientFormParts = graphql(`
  fragment ClientForm on Client {
    id
    version
    name
    industry
    phone
    website
    owner {
      id
      displayName
    }
    isAccountingCustomer
    paymentTermsDays
    creditLimit
    taxRate
    notes
  }
`);

export const ClientFormDocument = graphql(`
  query ClientForm($id: ID!) {
    client(id: $id) {
      ...ClientForm
    }
  }
`);

type ClientFormProps = {
  /** Null for a new client. */
  id: string | null;
  onClose: () => void;
  onSaved: (id: string) => void;
};

/** A new client, or changes of one. */
export default function ClientForm({ id, ...done }: ClientFormProps) {
  const title = id === null ? 'New client' : 'Edit client';
  return (
    <RecordForm
      title={title}
      id={id}
      document={ClientFormDocument}
      recordOf={formOf}
      onClose={done.onClose}
    >
      {(client, reread) => <ClientFields title={title} client={client} reread={reread} {...done} />}
    </RecordForm>
  );
}

const formOf = ({ client }: ClientFormQuery) => readFragment(ClientFormParts, client) ?? null;
