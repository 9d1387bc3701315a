import { candidateStatusLabels } from '@stint/domain/candidate/candidate.ts';
import { graphql } from '../../../gql/gql.ts';
import type { CandidateSearchQuery } from '../../../gql/graphql.ts';
import { useOptionSearch } from '@stint/spa-kit/record/form/use-option-search.ts';

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

/** Candidates for `SearchSelect`; their status and skills tell people of one name apart. */
export const useCandidateSearch = () => useOptionSearch(CandidateSearchDocument, optionsOf);

const optionsOf = ({ candidates }: CandidateSearchQuery) =>
  candidates.nodes.map(({ id, fullName, status, skills }) => ({
    value: id,
    label: fullName,
    description: [candidateStatusLabels[status], ...skills.slice(0, 4)].join(' · '),
  }));
