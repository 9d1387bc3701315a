import { recordNumber } from '@stint/domain/record/record-number.ts';
import { graphql } from '../../../gql/gql.ts';
import type { JobOrderSearchQuery } from '../../../gql/graphql.ts';
import { pluralize } from '@stint/spa-kit/record/pluralize.ts';
import { useOptionSearch } from '@stint/spa-kit/record/form/use-option-search.ts';

export const JobOrderSearchDocument = graphql(`
  query JobOrderSearch($text: String) {
    jobOrders(first: 20, filter: { search: $text, status: [OPEN] }) {
      nodes {
        id
        number
        title
        openings
        client {
          id
          name
        }
      }
    }
  }
`);

/** Open job orders by number, title or client, for `SearchSelect`. */
export const useJobOrderSearch = () => useOptionSearch(JobOrderSearchDocument, optionsOf);

const optionsOf = ({ jobOrders }: JobOrderSearchQuery) =>
  jobOrders.nodes.map(({ id, number, title, openings, client }) => ({
    value: id,
    label: `${title} at ${client.name}`,
    description: `Job order ${recordNumber('JobOrder', number)} · ${pluralize(openings, 'opening')}`,
  }));
