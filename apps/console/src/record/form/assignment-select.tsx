import { recordNumber } from '@stint/domain/record/record-number.ts';
import { useOptionSearch } from '@stint/spa-kit/record/form/use-option-search.ts';
import { SearchSelect, type SearchOption } from '@stint/ui/search-select/search-select.tsx';
import type { ReactNode } from 'react';
import { graphql } from '../../gql/gql.ts';
import type { AssignmentSearchQuery, AssignmentSearchQueryVariables } from '../../gql/graphql.ts';

export const AssignmentSearchDocument = graphql(`
  query AssignmentSearch($text: String, $status: [AssignmentStatus!]) {
    assignments(first: 20, filter: { search: $text, status: $status }) {
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

type Among = Omit<AssignmentSearchQueryVariables, 'text'>;

/** Which assignments there are to choose from. */
const choices = {
  /** Those that have begun to be worked. */
  begun: { status: ['ACTIVE', 'CLOSED'] },
  /** Those that are approved, and for which work can still be planned. */
  plannable: { status: ['ACTIVE'] },
} as const satisfies Record<string, Among>;

type AssignmentSelectProps = {
  among: keyof typeof choices;
  /** The assignment with its name. */
  value: SearchOption | null;
  onChange: (assignment: SearchOption | null) => void;
  error?: ReactNode;
};

/** One assignment, found by its number or by who works where as what. */
export function AssignmentSelect({ among, ...props }: AssignmentSelectProps) {
  const search = useOptionSearch<AssignmentSearchQuery, Among>(
    AssignmentSearchDocument,
    optionsOf,
    choices[among],
  );
  return (
    <SearchSelect
      label="Assignment"
      placeholder="Find by person, client, or number"
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
