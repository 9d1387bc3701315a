import type { SearchOption } from '@stint/ui/search-select/search-select.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import type { LocationFormQuery } from '../../../gql/graphql.ts';
import { RecordForm } from '../../../record/edit/record-form.tsx';
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

type LocationFormProps = {
  /** Null for a new location. */
  id: string | null;
  /** Whose work site a new one is, where that is known. */
  client: SearchOption | null;
  onClose: () => void;
  onSaved: (id: string) => void;
};

/** A new location, or changes of one. */
export default function LocationForm({ id, ...rest }: LocationFormProps) {
  const title = id === null ? 'New location' : 'Edit location';
  return (
    <RecordForm
      title={title}
      id={id}
      document={LocationFormDocument}
      recordOf={formOf}
      onClose={rest.onClose}
    >
      {(location, reread) => (
        <LocationFields title={title} location={location} reread={reread} {...rest} />
      )}
    </RecordForm>
  );
}

const formOf = ({ location }: LocationFormQuery) =>
  readFragment(LocationFormParts, location) ?? null;
