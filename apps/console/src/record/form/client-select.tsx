import { SearchSelect, type SearchOption } from '@stint/ui/search-select/search-select.tsx';
import { graphql } from '../../gql/gql.ts';
import type { FindClientsQuery } from '../../gql/graphql.ts';
import { useFind } from './use-find.ts';

export const FindClientsDocument = graphql(`
  query FindClients($search: String) {
    clients(first: 20, filter: { search: $search }) {
      nodes {
        id
        name
        industry
      }
    }
  }
`);

type ClientSelectProps = {
  required?: boolean;
  disabled?: boolean;
  description?: string;
  /** The client with its name. */
  value: SearchOption | null;
  onChange: (client: SearchOption | null) => void;
  error?: string;
};

/** One client, found by name. */
export function ClientSelect(props: ClientSelectProps) {
  const search = useFind(FindClientsDocument, optionsOf, {});
  return <SearchSelect label="Client" placeholder="Find a client" {...props} search={search} />;
}

const optionsOf = ({ clients }: FindClientsQuery) =>
  clients.nodes.map(({ id, name, industry }) => ({
    value: id,
    label: name,
    description: industry ?? undefined,
  }));
