import { SearchSelect } from '@stint/ui/search-select/search-select.tsx';
import { graphql } from '../gql/gql.ts';
import type { ContactChoicesQuery } from '../gql/graphql.ts';
import type { ChoiceProps } from './choice-props.ts';
import { useFind } from './use-find.ts';

export const ContactChoicesDocument = graphql(`
  query ContactChoices($search: String, $clientId: ID) {
    contacts(first: 20, filter: { search: $search, clientId: $clientId }) {
      nodes {
        id
        fullName
        title
      }
    }
  }
`);

/** A contact of this client, found by name; nothing can be chosen before the client is. */
export function ContactSelect({ clientId, ...props }: ChoiceProps & { clientId: string | null }) {
  const search = useFind(ContactChoicesDocument, optionsOf, { clientId });
  return (
    <SearchSelect
      label="Contact"
      placeholder={clientId ? 'Find a contact' : 'Choose the client first'}
      disabled={!clientId}
      {...props}
      search={search}
    />
  );
}

const optionsOf = ({ contacts }: ContactChoicesQuery) =>
  contacts.nodes.map(({ id, fullName, title }) => ({
    value: id,
    label: fullName,
    description: title ?? undefined,
  }));
