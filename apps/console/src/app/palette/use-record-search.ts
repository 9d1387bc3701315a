import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { graphql } from '../../gql/gql.ts';
import type { PaletteSearchQuery } from '../../gql/graphql.ts';

export const PaletteSearchDocument = graphql(`
  query PaletteSearch($text: String!) {
    search(text: $text) {
      id
      kind
      label
      detail
      underId
    }
  }
`);

export type SearchHit = PaletteSearchQuery['search'][number];

const none: SearchHit[] = [];

/**
 * Records whose words begin with what is typed, once typing pauses, a person's assignments below the
 * person. Until the server has answered to just this text there are none: Enter must not choose what
 * belonged to an earlier one.
 */
export function useRecordSearch(query: string): { hits: SearchHit[]; searching: boolean } {
  const permitted = useMay('search:use');
  const [text] = useDebouncedValue(query.trim(), 150);
  const skip = !permitted || text.length < 2;
  const { data, loading } = useQuery(PaletteSearchDocument, {
    variables: { text },
    skip,
    fetchPolicy: 'no-cache',
  });
  const searching = permitted && (loading || text !== query.trim());
  return { hits: skip || searching ? none : (data?.search ?? none), searching };
}
