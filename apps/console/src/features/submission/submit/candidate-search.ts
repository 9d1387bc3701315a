import { useApolloClient } from '@apollo/client/react';
import { candidateStatusLabels } from '@stint/domain/candidate/candidate.ts';
import type { SearchOption } from '@stint/ui/search-select/search-select.tsx';
import { useCallback } from 'react';
import { graphql } from '../../../gql/gql.ts';

export const CandidateSearchDocument = graphql(`
  query CandidateSearch($text: String) {
    candidates(first: 20, filter: { search: $text }) {
      nodes {
        id
        fullName
        status
        skills
      }
    }
  }
`);

/** Candidates by name, for `SearchSelect`; their status and skills tell people of one name apart. */
export function useCandidateSearch(): (text: string) => Promise<readonly SearchOption[]> {
  const apollo = useApolloClient();
  return useCallback(
    async (text) => {
      const { data } = await apollo.query({
        query: CandidateSearchDocument,
        variables: { text: text || null },
        fetchPolicy: 'no-cache',
      });
      return (data?.candidates.nodes ?? []).map(({ id, fullName, status, skills }) => ({
        value: id,
        label: fullName,
        description: [candidateStatusLabels[status], ...skills.slice(0, 4)].join(' · '),
      }));
    },
    [apollo],
  );
}
