import type { SearchOption } from '@stint/ui/search-select/search-select.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import type { LocationFormQuery } from '../../../gql/graphql.ts';
import { RecordForm, type RecordFormProps } from '@stint/spa-kit/record/edit/record-form.tsx';
import { LocationFields } from './location-fields.tsx';

export const LocationFormParts = graphql(`
  fragment LocationForm on Location {
    id
    version
    name
    street
    city
    region
    postalCode
    country
    timeZone
    client {
      id
      name
    }
  }
`);

export const LocationFormDocument = graphql(`
  query LocationForm($id: ID!) {
    location(id: $id) {
      ...LocationForm
    }
  }
`);

type LocationFormProps = RecordFormProps & {
  /** Whose work site a new one is, where that is known. */
  client: SearchOption | null;
};

/** A new location, or changes of one. */
export default function LocationForm({ client, ...form }: LocationFormProps) {
  return (
    <RecordForm {...form} noun="location" document={LocationFormDocument} recordOf={formOf}>
      {(fields) => <LocationFields {...fields} client={client} />}
    </RecordForm>
  );
}

const formOf = ({ location }: LocationFormQuery) =>
  readFragment(LocationFormParts, location) ?? null;
