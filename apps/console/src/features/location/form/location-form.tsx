import { defineForm } from '@stint/spa-kit/record/edit/define-form.tsx';
import type { RecordFormProps } from '@stint/spa-kit/record/edit/record-form.tsx';
import { saveDocuments } from '@stint/spa-kit/record/edit/save-documents.ts';
import { choiceField } from '@stint/spa-kit/record/form/choice-kinds.tsx';
import { recordField } from '@stint/spa-kit/record/form/related-kinds.tsx';
import { countField, textLine } from '@stint/spa-kit/record/form/text-kinds.tsx';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import type { SearchOption } from '@stint/ui/search-select/search-select.tsx';
import { graphql } from '../../../gql/gql.ts';
import { ClientSelect } from '../../../record/form/client-select.tsx';
import { degreesField } from './degrees-field.tsx';
import { countryChoices } from './countries.ts';

export const LocationFormDocument = graphql(`
  query LocationForm($id: ID!) {
    location(id: $id) {
      id
      version
      name
      street
      city
      region
      postalCode
      country
      timeZone
      latitude
      longitude
      geofenceRadiusMeters
      client {
        id
        name
      }
    }
  }
`);

/** All that its panel shows. */
const SavedLocation = graphql(`
  fragment SavedLocation on Location {
    ...LocationRow
    timeline {
      ...RecordTimelineEvent
    }
  }
`);

const countries = countryChoices();
const zones = Intl.supportedValuesOf('timeZone');

const Form = defineForm({
  save: saveDocuments('Location', SavedLocation),
  document: LocationFormDocument,
  fields: {
    clientId: recordField('Client', 'Choose a client.', ClientSelect),
    name: textLine('Name', { required: 'Enter a name.' }),
    street: textLine('Street'),
    city: textLine('City'),
    region: textLine('State or province'),
    postalCode: textLine('Postal code'),
    country: choiceField('Country', () => countries, {
      required: 'Choose a country.',
      initial: 'US',
    }),
    timeZone: choiceField('Time zone', zoneChoices, {
      required: 'Choose a time zone.',
      description: 'Applies to all dates and times of work at this location.',
    }),
    latitude: degreesField('Latitude', {
      description: 'Where employees clock in. Decimal degrees, such as 41.8781.',
    }),
    longitude: degreesField('Longitude', {
      description: 'West of Greenwich with a minus sign, such as -87.6298.',
    }),
    geofenceRadiusMeters: countField('Radius', {
      suffix: ' meters',
      description: 'Punches outside are flagged. Leave empty to use the time settings.',
    }),
  },
  layout: [
    'clientId',
    'name',
    'street',
    ['city', 'region', 'postalCode'],
    ['country', 'timeZone'],
    ['latitude', 'longitude', 'geofenceRadiusMeters'],
  ],
});

type LocationFormProps = RecordFormProps & {
  /** Whose work site a new one is, where that is known. */
  client: SearchOption | null;
};

/** A new location, in the agency's time zone at first, or changes of one. */
export default function LocationForm({ client, ...form }: LocationFormProps) {
  const { timeZone } = useViewer().agency;
  return <Form {...form} initial={{ clientId: client, timeZone }} />;
}

/** The stored zone may be an older name that the browser no longer lists. */
function zoneChoices(stored: string): { value: string; label: string }[] {
  return [...new Set([...zones, stored])]
    .filter(Boolean)
    .map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
}
