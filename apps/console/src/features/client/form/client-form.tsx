import { readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import type { ClientFormQuery } from '../../../gql/graphql.ts';
import { RecordForm, type RecordFormProps } from '@stint/spa-kit/record/edit/record-form.tsx';
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

/** A new client, or changes of one. */
export default function ClientForm(form: RecordFormProps) {
  return (
    <RecordForm {...form} noun="client" document={ClientFormDocument} recordOf={formOf}>
      {(fields) => <ClientFields {...fields} />}
    </RecordForm>
  );
}

const formOf = ({ client }: ClientFormQuery) => readFragment(ClientFormParts, client) ?? null;
