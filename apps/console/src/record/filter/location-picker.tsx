import { useOptionSearch } from '@stint/spa-kit/record/form/use-option-search.ts';
import type { RecordPickerProps } from '@stint/ui/data-grid/grid-column.ts';
import { graphql } from '../../gql/gql.ts';
import type { LocationSearchQuery } from '../../gql/graphql.ts';
import { RecordPicker } from './record-picker.tsx';

export const LocationSearchDocument = graphql(`
  query LocationSearch($text: String) {
    locations(first: 20, filter: { search: $text }) {
      nodes {
        id
        name
        client {
          id
          name
        }
      }
    }
  }
`);

/** A location, found by its name, its city or its client. */
export default function LocationPicker(props: RecordPickerProps) {
  return <RecordPicker {...props} search={useOptionSearch(LocationSearchDocument, optionsOf)} />;
}

const optionsOf = ({ locations }: LocationSearchQuery) =>
  locations.nodes.map(({ id, name, client }) => ({
    value: id,
    label: name,
    description: client.name,
  }));
