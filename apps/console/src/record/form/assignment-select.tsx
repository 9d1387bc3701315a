import { recordNumber } from '@stint/domain/record/record-number.ts';
import { useOptionSearch } from '@stint/spa-kit/record/form/use-option-search.ts';
import { SearchSelect, type SearchOption } from '@stint/ui/search-select/search-select.tsx';
import type { ReactNode } from 'react';
import { graphql } from '../../gql/gql.ts';
import type { AssignmentSearchQuery } from '../../gql/graphql.ts';

export const AssignmentSearchDocument = graphql(`
  query AssignmentSearch($text: String) {
    assignments(first: 20, filter: { search: $text, status: [ACTIVE, CLOSED] }) {
      nodes {
        id
        number
        jobTitle
        candidate {
          fullName
        }
        client {
          name
        }
      }
    }
  }
`);

type AssignmentSelectProps = {
  /** The assignment with its name. */
  value: SearchOption | null;
  onChange: (assignment: SearchOption | null) => void;
  error?: ReactNode;
};

/** One assignment that has begun to be worked, found by its number or by who works where as what. */
export function AssignmentSelect(props: AssignmentSelectProps) {
  const search = useOptionSearch(AssignmentSearchDocument, optionsOf);
  return (
    <SearchSelect
      label="Assignment"
      placeholder="Find by name or number"
      required
      {...props}
      search={search}
    />
  );
}

const optionsOf = ({ assignments }: AssignmentSearchQuery) =>
  assignments.nodes.map(({ id, number, jobTitle, candidate, client }) => ({
    value: id,
    label: candidate.fullName,
    description: `${recordNumber('Assignment', number)} · ${jobTitle} · ${client.name}`,
  }));
