import { Anchor } from '@mantine/core';
import { Facts } from '@stint/ui/facts/facts.tsx';
import { Money } from '@stint/ui/money/money.tsx';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { percentText } from '@stint/spa-kit/record/form/field-text.ts';
import { WhenAndWho } from '@stint/spa-kit/record/view/when-and-who.tsx';
import { termsText } from './client-columns.tsx';
import { webAddress } from './web-address.ts';

export const ClientFactsParts = graphql(`
  fragment ClientFacts on Client {
    industry
    phone
    website
    isAccountingCustomer
    paymentTermsDays
    creditLimit
    taxRate
    notes
    portalText
    owner {
      id
      displayName
    }
    createdAt
    updatedAt
  }
`);

/** What there is to know of a client, and how it is billed. */
export function ClientFacts(props: { client: FragmentType<typeof ClientFactsParts> }) {
  const { agency } = useViewer();
  const client = readFragment(ClientFactsParts, props.client);
  const address = webAddress(client.website);
  return (
    <Facts
      facts={[
        { label: 'Industry', value: client.industry },
        {
          label: 'Telephone',
          value: client.phone && (
            <Anchor inherit href={`tel:${client.phone}`}>
              {client.phone}
            </Anchor>
          ),
        },
        {
          label: 'Website',
          value: address ? (
            <Anchor inherit href={address} target="_blank" rel="noreferrer">
              {client.website}
            </Anchor>
          ) : (
            client.website
          ),
        },
        { label: 'Owner', value: client.owner?.displayName },
        {
          label: 'Accounting customer',
          value: client.isAccountingCustomer ? 'Yes' : 'No, billing is not set up',
        },
        { label: 'Payment terms', value: termsText(client.paymentTermsDays) },
        {
          label: 'Credit limit',
          value: client.creditLimit && (
            <Money amount={client.creditLimit} currency={agency.currency} />
          ),
        },
        { label: 'Tax rate', value: client.taxRate && percentText(client.taxRate) },
        {
          label: 'Notes',
          value: client.notes && <span style={{ whiteSpace: 'pre-line' }}>{client.notes}</span>,
        },
        {
          label: 'Text in the client portal',
          value: client.portalText && (
            <span style={{ whiteSpace: 'pre-line' }}>{client.portalText}</span>
          ),
        },
        { label: 'Created', value: <WhenAndWho at={client.createdAt} who={null} /> },
        { label: 'Modified', value: <WhenAndWho at={client.updatedAt} who={null} /> },
      ]}
    />
  );
}
