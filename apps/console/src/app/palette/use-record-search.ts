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
    }
  }
`);

export type SearchHit = PaletteSearchQuery['search'][number];

const none: SearchHit[] = [];

/** Records whose words begin with what is typed, once typing pauses. */
export function useRecordSearch(query: string): { hits: SearchHit[]; searching: boolean } {
  const permitted = useMay('search:use');
  const [text] = useDebouncedValue(query.trim(), 150);
  const skip = !permitted || text.length < 2;
  const { data, previousData, loading } = useQuery(PaletteSearchDocument, {
    variables: { text },
    skip,
    fetchPolicy: 'no-cache',
  });
  return {
    hits: skip ? none : ((data ?? previousData)?.search ?? none),
    searching: loading || text !== query.trim(),
  };
}
