import { SearchSelect, type SearchOption } from '@stint/ui/search-select/search-select.tsx';
import type { ReactNode } from 'react';
import { useClientSearch } from './client-search.ts';

type ClientSelectProps = {
  /** “Client” when nothing is said. */
  label?: string;
  required?: boolean;
  /** The client with its name. */
  value: SearchOption | null;
  onChange: (client: SearchOption | null) => void;
  error?: ReactNode;
};

/** One client, found by name. */
export function ClientSelect(props: ClientSelectProps) {
  const search = useClientSearch();
  return <SearchSelect label="Client" placeholder="Find a client" {...props} search={search} />;
}
