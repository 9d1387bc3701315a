import { SearchSelect } from '@stint/ui/search-select/search-select.tsx';
import { graphql } from '../gql/gql.ts';
import type { ClientChoicesQuery } from '../gql/graphql.ts';
import type { ChoiceProps } from './choice-props.ts';
import { useFind } from './use-find.ts';

export const ClientChoicesDocument = graphql(`
  query ClientChoices($search: String) {
    clients(first: 20, filter: { search: $search }) {
      nodes {
        id
        name
        industry
      }
    }
  }
`);

/** One client, found by name. */
export function ClientSelect(props: ChoiceProps) {
  const search = useFind(ClientChoicesDocument, optionsOf, {});
  return <SearchSelect label="Client" placeholder="Find a client" {...props} search={search} />;
}

const optionsOf = ({ clients }: ClientChoicesQuery) =>
  clients.nodes.map(({ id, name, industry }) => ({
    value: id,
    label: name,
    description: industry ?? undefined,
  }));
