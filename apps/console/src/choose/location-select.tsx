import { SearchSelect } from '@stint/ui/search-select/search-select.tsx';
import { graphql } from '../gql/gql.ts';
import type { LocationChoicesQuery } from '../gql/graphql.ts';
import type { ChoiceProps } from './choice-props.ts';
import { useFind } from './use-find.ts';

export const LocationChoicesDocument = graphql(`
  query LocationChoices($search: String, $clientId: ID) {
    locations(first: 20, filter: { search: $search, clientId: $clientId }) {
      nodes {
        id
        name
        city
        region
      }
    }
  }
`);

/** A work site of this client, found by name or city; nothing can be chosen before the client is. */
export function LocationSelect({ clientId, ...props }: ChoiceProps & { clientId: string | null }) {
  const search = useFind(LocationChoicesDocument, optionsOf, { clientId });
  return (
    <SearchSelect
      label="Location"
      placeholder={clientId ? 'Find a location' : 'Choose the client first'}
      disabled={!clientId}
      {...props}
      search={search}
    />
  );
}

const optionsOf = ({ locations }: LocationChoicesQuery) =>
  locations.nodes.map(({ id, name, city, region }) => ({
    value: id,
    label: name,
    description: [city, region].filter(Boolean).join(', ') || undefined,
  }));
